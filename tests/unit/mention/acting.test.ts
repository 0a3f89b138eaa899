import { describe, expect, it } from 'vitest';
import { actingAt } from '../../../src/mention/acting.ts';

const at = (text: string, name: string): string | null => {
  const start = text.indexOf(name);
  return actingAt(text, { start, end: start + name.length });
};

describe('capitals that act', () => {
  it.each([
    ['Six weeks after Moscow launched its offensive', 'Moscow', 'Moscow launched'],
    ['Moscow and Kiev began talks on February 28.', 'Moscow', 'Moscow and Kiev began'],
    ['As the assault began, Moscow stepped up its demands.', 'Moscow', 'Moscow stepped up'],
    ['Moscow has repeatedly denied it.', 'Moscow', 'Moscow has repeatedly denied'],
    ['Moscow’s latest refusal surprised nobody.', 'Moscow', 'Moscow’s latest refusal'],
    ['whether to transfer disputed territory to Moscow', 'Moscow', 'territory to Moscow'],
    ['Moskau fordert Neutralität.', 'Moskau', 'Moskau fordert'],
    ['Kiev accuse, Moscou accuse, l’agence compte.', 'Moscou', 'Moscou accuse'],
    ['Las exigencias de Moscú no cambian.', 'Moscú', 'exigencias de Moscú'],
    ['Moskwa domaga się neutralności.', 'Moskwa', 'Moskwa domaga się'],
    ['В Киеве не приняли требования Москвы.', 'Москвы', 'требования Москвы'],
    ['Москва не признала итоги.', 'Москва', 'Москва не признала'],
    ['Москва вимагає нейтралітету.', 'Москва', 'Москва вимагає'],
  ])('%s', (text, name, words) => {
    expect(at(text, name)).toBe(words);
  });

  it.each([
    ['She landed in Moscow and signed nothing.', 'Moscow'],
    ['MOSCOW, Nov 3 (Interfax) - The rouble fell.', 'MOSCOW'],
    ['The Moscow metro says hello.', 'Moscow'],
    ['At 9 a.m. Moscow time the train leaves.', 'Moscow'],
    ['Spartak Moscow beat Dynamo Kyiv.', 'Moscow'],
    ['Der Zug nach Moskau fährt um acht.', 'Moskau'],
    ['El vuelo a Moscú sale a las ocho.', 'Moscú'],
    ['Погода в Москве: дождь.', 'Москве'],
    ['Из Москвы выехали два автобуса.', 'Москвы'],
  ])('a place: %s', (text, name) => {
    expect(at(text, name)).toBeNull();
  });
});

/** The same name in other places' news, of another bearer, on another thing. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/corpus/pack.ts';
import { findMentions } from '../../../src/mention/find-mentions.ts';
import { bundledPacks } from '../compiled-corpus.ts';

let packs: readonly Pack[];
beforeAll(() => {
  packs = bundledPacks();
}, 120_000);
const found = (text: string, language: string): string[] => findMentions(packs, text, language).map((m) => `${m.text} → ${m.entry}`);

describe('a name that goes on to another place', () => {
  it.each([
    ['uk', 'Переговори в Стамбулі між Кабулом та Ісламабадом зірвалися. Стамбульські переговори не дали гарантій.'],
    ['uk', 'Віткофф возив двадцятипунктний план для Гази до Шарм-еш-Шейха.'],
    ['ru', 'Уиткофф привёз в Каир план из 20 пунктов для Газы.'],
    ['en', 'The 20-point plan for Gaza was drafted by Witkoff.'],
    ['pl', 'Putin pytał o plan 20 punktów dla Syrii.'],
  ])('%s: %s', (language, text) => {
    expect(found(text, language).filter((m) => /twenty-point|istanbul/u.test(m))).toEqual([]);
  });

  it('is ours where the place begins another part of the sentence', () => {
    expect(found('Kyiv answered the 20-point plan; Syria was silent. Zelensky signed nothing.', 'en')).toContain(
      '20-point plan → twenty-point-plan',
    );
  });

  it('gas is no place', () => {
    expect(found('Зеленський і Путін обговорили документ із 20 пунктів у газі, нафті й вугіллі.', 'uk')).toContain(
      'документ із 20 пунктів → twenty-point-plan',
    );
  });
});

describe('a town beside other towns', () => {
  it.each([
    ['uk', 'Ялта в серпні дорога, як і весь Крим. Лікарі зі своєю конференцією переїхали до Києва.'],
    ['ru', 'В СЭЗ «Минск» приходят станки; до войны насосы везли из Донецкой области.'],
    ['en', 'From Crimea the fleet of buses left for Yalta, where a conference of dentists met.'],
  ])('is no accord (%s: %s)', (language, text) => {
    expect(found(text, language).filter((m) => /yalta|minsk/u.test(m))).toEqual([]);
  });
});

describe('another bearer, another thing', () => {
  it.each([
    ['en', 'The owner, Mr. Poroshenko from Gary, sold pickles.', 'poroshenko'],
    ['pl', 'Ksiądz Kuczma prowadził kronikę. Wnuczka Kuczmy oddała zeszyty.', 'kuchma'],
    ['uk', 'Янукович-молодший загинув на Байкалі.', 'yanukovych'],
    ['uk', 'Блогер Подоляк намалював карту, якої Сирський не підтвердив.', 'podolyak'],
    ['en', 'Our dog named Putin barks at the Kremlin news.', 'putin'],
    ['de', 'Ein Kater namens Putin lebt in Bremen.', 'putin'],
    ['ru', 'Кот по кличке Путин потерялся.', 'putin'],
    ['pl', 'Alejka nazywana Krymem jest najcieplejsza.', 'crimea'],
    ['pl', 'Szlak „Pod Kremlem” zaczyna się przy zamku.', 'kremlin'],
    ['en', 'Grandma swore by her Crimea punch.', 'crimea'],
    ['pl', 'Kijów bilardowych mamy trzydzieści.', 'kyiv'],
    ['pl', 'Absolwenci UE w Poznaniu zarabiają więcej, podkreśla rektor.', 'european-union'],
    ['pl', 'Gwarancje bezpieczeństwa dostaw gazu opisuje ustawa.', 'security-guarantees'],
    ['uk', 'Повноваження Верховної Ради АРК припинено, депутатів відкликано.', 'verkhovna-rada'],
  ])('%s: %s', (language, text, entry) => {
    expect(found(text, language).filter((m) => m.endsWith(entry))).toEqual([]);
  });

  it.each([
    ['en', 'Since Anchorage, Putin and Trump have only telephoned. Zelensky waits.', 'anchorage-summit-2025', true],
    ['uk', 'Безпольотну зону над Лівією схвалили 2011 року; НАТО перебрало командування.', 'no-fly-zone', false],
    ['en', 'The summit was in Anchorage, where Putin met Trump.', 'anchorage-summit-2025', false],
    ['en', 'Since the Anchorage summit Putin and Trump have not met.', 'anchorage-summit-2025', true],
    ['en', 'The line of contact runs west of the city of Donetsk.', 'donetsk-oblast', false],
    ['en', 'Donetsk and Luhansk regions are under fire.', 'donetsk-oblast', true],
    ['de', 'Russland beansprucht die Gebiete Donezk und Luhansk.', 'luhansk-oblast', true],
    ['uk', 'Визнання «Донецької та Луганської народних республік» засудили.', 'dpr-lpr', true],
  ])('towns, their summits and regions (%s: %s)', (language, text, entry, expected) => {
    expect(found(text, language).some((m) => m.endsWith(entry))).toBe(expected);
  });

  it.each([
    ['uk', 'Голова фракції «Слуга народу» Давид Арахамія мовчить.', 'Слуга народу → servant-of-the-people'],
    ['pl', 'Szef frakcji Sługa Narodu Dawid Arachamia milczy.', 'Sługa Narodu → servant-of-the-people'],
  ])('an office beside its holder is a title (%s: %s)', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });

  it.each([
    ['Kiew und Nato warten. US-Außenminister Marco Rubio nannte den Vorfall inakzeptabel, das Pentagon schwieg.', ['Marco Rubio → rubio']],
    ['In Berlin empfing Bundeskanzler Friedrich Merz den Präsidenten Selenskyj, Witkoff und Kushner.', ['Friedrich Merz → merz']],
  ])('in German, too, where offices have a capital (%s)', (text, expected) => {
    expect(found(text, 'de').filter((m) => /rubio|merz/u.test(m))).toEqual(expected);
  });
});

describe('a word that begins its sentence', () => {
  it.each([
    ['ru', 'За пять путин он скопил на квартиру. Путин хороших было две.', 'putin', false],
    ['pl', 'Bucha z niej energia, a para bucha z garnków.', 'bucha', false],
    ['ru', 'Путин приехал. По сайту kremlin.ru и каналу @putin это было видно.', 'putin', true],
    ['en', 'Trump spoke about Ukraine. Fears trump hopes, said the crowd that came for Trump.', 'trump', true],
  ])('is a name unless the page writes it small (%s: %s)', (language, text, entry, expected) => {
    expect(found(text, language).some((m) => m.endsWith(entry))).toBe(expected);
  });
});

describe('relatives', () => {
  it.each([
    ['en', 'Mrs Johnson opened the fair in Kyiv.', 'johnson-boris'],
    ['de', 'Frau Merz wollte zur Ukraine nichts sagen.', 'merz'],
    ['uk', 'Сама Кравчук у політику не йде, сказала вона в Києві.', 'kravchuk'],
    ['ru', 'Оба Кравчука, отец и сын, живут в Киеве.', 'kravchuk'],
  ])('%s: %s', (language, text, entry) => {
    expect(found(text, language).filter((m) => m.endsWith(entry))).toEqual([]);
  });

  it.each([
    ['de', 'Frau von der Leyen sprach in Kiew.', 'von-der-leyen'],
    ['en', 'Ms Zakharova rejected the claims of NATO.', 'zakharova'],
  ])('a woman keeps her title (%s: %s)', (language, text, entry) => {
    expect(found(text, language).some((m) => m.endsWith(entry))).toBe(true);
  });

  it.each([
    ['en', 'Mrs. Trump smiled. Trump left for Kyiv.', 'Trump → trump'],
    ['ru', 'Трамп-младший молчал. Трамп позвонил Путину.', 'Трамп → trump'],
    ['en', 'Biden dubbed Putin a killer, Kyiv agreed.', 'Putin → putin'],
    ['ru', 'Бывший тренер Путина по дзюдо живёт в Киеве.', 'Путина → putin'],
    ['en', 'Ukraine wants security guarantees like Israel.', 'security guarantees → security-guarantees'],
  ])('leave the person alone (%s: %s)', (language, text, expected) => {
    expect(found(text, language)).toContain(expected);
  });
});

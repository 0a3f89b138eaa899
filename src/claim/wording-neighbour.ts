/**
 * The sentence before or behind says whose words these are:
 *
 *   The Russian ambassador took the floor. The coup in Kyiv had been paid for in dollars.
 *   La thèse de l’ambassadeur est simple. L’extension de l’Otan a tout déclenché.
 *   Der Putsch in Kiew wurde in Dollar bezahlt. So der Botschafter beim Kaffee.
 *
 * On folded words. "Our position is simple" is the page's own.
 */
import { words as readWords } from '../text/words.ts';
import { WHO_SPEAKS } from './put-in-clause.ts';
import { SPEAKER_NAMES } from './terms/speaker-name-list.ts';
import { beginsWith } from './word-beginnings.ts';
import { STORY } from './wording-colon.ts';

const OTHERS_WHO_SPEAK =
  'ambassador orator general colonel officer witness botschafter redner oberst zeuge ambassadeur orateur colonel temoin embajador orador coronel testigo ambasador mowca pulkownik swiadek посол посла оратор полковник свидетел промовець свідок kremlin kreml кремл moscow moskau moscou moscu moskw москв president premier prasident kanzler presidente prezydent президент премьер прем’єр канцлер';

const TOOK_THE_FLOOR =
  / (?:(?:took|had|given) the (?:floor|microphone|stand)|(?:spoke|talked) (?:next|first|last|then|up)|(?:ergriff|hatte|bekam|nahm) (?:\S+ ){0,3}das (?:wort|mikrofon)|sprach (?:\S+ ){0,3}(?:zuletzt|zuerst|dann|als)|(?:a pris|prit|a eu|prend|avait) (?:\S+ )?(?:la parole|le micro)|(?:tomo|toma|tuvo|pidio) (?:\S+ )?(?:la palabra|el microfono)|zabra\S+ (?:\S+ )?glos|glos zabra\S+|(?:взял\S*|получил\S*|берет) (?:\S+ )?слово|(?:узя\S+|взя\S+|отримав|бере) (?:\S+ )?слово) /u;
const ASK =
  /^ (?:ask|listen to|fragt|fragen sie|man frage|demandez|ecoutez|pregunte\S*|escuche\S*|zapytaj\S*|posluchaj\S*|спросите|послушайте|спитайте|послухайте) /u;
const VIEW =
  / (?:view|position|line|thesis|version|explanation|answer|argument|account|reading|story|reasoning|sicht|haltung|these|lesart|erklarung|antwort|argument|argumentation|linie|vue|position|version|explication|reponse|lecture|raisonnement|tesis|postura|posicion|explicacion|respuesta|argumento|relato|linea|teza|stanowisko|wersja|wyjasnienie|odpowiedz|argument|linia|позиция|тезис|версия|объяснение|ответ|аргумент|линия|позиція|теза|версія|пояснення|відповідь|лінія) /u;
const THUS =
  /^ (?:thus|so|such (?:is|was)|ainsi|asi|tak|так|palabra|das sind|dies sind|das ist|это|це|to slowa|the (?:sentence|words?|line|verdict|phrase) (?:is|are|was|were)|der satz|die worte|la phrase|le mot|la frase|slowa|слова) /u;
const THUS_WITHIN = 6;
/** The story goes on: "Then comes the civil war in Donbas." */
const THEN =
  /^ (?:then|next|after that|dann|danach|darauf|puis|ensuite|luego|despues|potem|nastepnie|затем|потом|далее|потім|далі|відтак) /u;
const SHORT = 14;
const OURS = / (?:my|our|we|i|mein\S*|unser\S*|wir|ich|mon|ma|notre|nous|je|mi|nuestr\S*|yo|moj\S*|nasz\S*|мой|моя|наш\S*|мы|мій|ми) /u;

const speaks = (word: string): boolean =>
  beginsWith(word, WHO_SPEAKS) || beginsWith(word, OTHERS_WHO_SPEAK) || beginsWith(word, SPEAKER_NAMES);

const foldedOf = (sentence: string): readonly string[] => readWords(sentence).map((word) => word.folded);

/** Letters that are read to both sides. */
const REACH = 140;

/** @returns the words of the neighbour that give it to somebody */
export const saidNextDoor = (before: string, after: string, sentence: readonly string[]): string | null => {
  const last = foldedOf(
    before
      .slice(-REACH)
      .trimEnd()
      .split(/(?<=[.!?…])\s+/u)
      .at(-1) ?? '',
  );
  const lead = ` ${last.join(' ')} `;
  const story = THEN.test(` ${sentence.join(' ')} `) ? STORY.exec(lead) : null;
  if (story) return story[0].trim();
  if (last.length > 0 && last.length <= SHORT && !OURS.test(lead)) {
    const floor = TOOK_THE_FLOOR.exec(lead);
    if (floor) return floor[0].trim();
    const sign = ASK.exec(lead) ?? VIEW.exec(lead);
    if (sign && last.some(speaks)) return sign[0].trim();
  }
  const next = foldedOf(after.slice(0, REACH)).slice(0, THUS_WITHIN);
  const thus = THUS.exec(` ${next.join(' ')} `);
  return thus && next.slice(1).some(speaks) ? next.join(' ') : null;
};

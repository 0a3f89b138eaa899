/**
 * Who stands before the colon: a name in a headline, or a version of events, gives what follows to somebody.
 *
 *   Vance: new Yalta is off the table                 Фицо: расширение НАТО – прямой путь к …
 *   … the familiar version: first the coup, then …    За російською версією, усе почалося з …
 *
 * But not a place, a topic, a rubric: "Donbass : la volte-face", "Analyse: …", "Krieg in der Ukraine: …". A name has two words with
 * capitals (in German, where nouns have them too, none that ends like an adjective), or is a known one, or ends like a surname.
 */
import { foldPlain } from '../text/fold.ts';
import { words as readWords, type Word } from '../text/words.ts';
import { WHO_SPEAKS } from './put-in-clause.ts';
import { countriesOf } from './terms/concepts.ts';
import { RUBRICS, SPEAKER_NAMES } from './terms/speaker-name-list.ts';
import { isFront } from './war-setting.ts';
import { beginsWith } from './word-beginnings.ts';

/** Words before a headline's colon: "Polish foreign minister Sikorski". */
const HEAD_WORDS = 5;
const NAME_WORDS = 3;
/** How surnames of the region end, in the nominative. */
const SURNAME =
  /^\p{L}{2,}(?:enko|chuk|czuk|tschuk|yshyn|owski|ewski|insky|ynsky|inski|ynski|orski|arski|orsky|енко|чук|щук|овский|евский|инский|ський|цький|ович|евич|owicz|ewicz|ovich|evich|iewicz)$/u;
/** Whom a wording itself names: "Zelensky: a dictator without elections" is no quotation. */
const NAMED_SO = /^(?:zelensk|selensk|зеленс)/u;
const ADJECTIVE = /(?:e|er|es|en|em|ung|heit|keit)$/u;

const isCapital = (sentence: string, word: Word): boolean => /^\p{Lu}/u.test(sentence.slice(word.start, word.end));

const isPlace = (folded: string): boolean => countriesOf(folded).length > 0 || isFront(folded);

/** @returns who stands before a colon at the sentence's beginning */
const nameBefore = (sentence: string, all: readonly Word[], first: number, language: string): string | null => {
  const colon = /^[^:.!?]{2,60}?[\s\u00a0\u202f]?:(?=\s)/u.exec(sentence);
  if (!colon || colon[0].length > (all[first]?.start ?? 0)) return null;
  const head = all.filter((word) => word.end <= colon[0].length);
  if (head.length === 0 || head.length > HEAD_WORDS || /[,;(–—«„“"]/u.test(colon[0])) return null;
  const folded = head.map((word) => word.folded);
  const text = sentence.slice(head[0]?.start ?? 0, head.at(-1)?.end ?? 0);
  const name = folded.at(-1) ?? '';
  if (NAMED_SO.test(name)) return null;
  if (head.length <= NAME_WORDS && (beginsWith(name, SPEAKER_NAMES) || SURNAME.test(name))) return text;
  if (folded.some((word) => beginsWith(word, RUBRICS))) return null;
  if (folded.some((word) => beginsWith(word, WHO_SPEAKS) || beginsWith(word, HEADS))) return text;
  if (head.length < 2 || head.length > NAME_WORDS || !head.every((word) => isCapital(sentence, word))) return null;
  if (folded.some(isPlace) || head.some((word) => /\p{Lu}{2}/u.test(sentence.slice(word.start, word.end)))) return null;
  return language === 'de' && ADJECTIVE.test(folded[0] ?? '') ? null : text;
};

/** Who leads a state or a party, as a headline has it before a colon. Folded beginnings of seven languages. */
const HEADS =
  'president premier chancellor kremlin prasident kanzler ministerpr chef president chancelier canciller presidente jefe primer prezydent kanclerz szef президент канцлер глава премьер прем’єр очільни patriarch patriarc патриарх патріарх';

/** Noun of telling with a colon behind it, or "by this version": on folded words before the form, the colon as "|". */
const VERSION =
  /(?<= )(?:(?:version|reading|narrative|storyline|thesis|account|lesart|erzahlung|these|version|recit|refrain|relato|tesis|cantinela|wersj\p{L}*|narracj\p{L}*|tez[aeęy]|spiewk\p{L}*|opowiesc\p{L}*|верси\p{L}*|тезис\p{L}*|нарратив\p{L}*|трактовк\p{L}*|версі\p{L}*|тез[аиуі]|наратив\p{L}*|трактуванн\p{L}*|оповід\p{L}*)(?: \S+){0,4} \|(?: \S+)*|(?:according to|in|nach|in|laut|selon|dans|d apres|segun|en|wedlug|podlug|w|по|согласно|в|за|згідно з|у) (?:\S+ ){0,3}(?:version|reading|narrative|telling|account|lesart|erzahlung|recit|relato|wersji|narracji|ujeciu|версии|версией|трактовке|нарративу|версією|версії|трактуванням|наративом)(?: \S+)*) $/u;
/** "The new version of the app", "Version 3": nobody tells it. */
const OF_A_THING =
  / (?:version|wersj\p{L}*|верси\p{L}*|версі\p{L}*) (?:\S+ ){0,2}(?:\p{Nd}|app|software|final|finale|text|texto|texte|tekst\p{L}*|текст\p{L}*|plan\p{L}*|договор\p{L}*|договор\p{L}*|угод\p{L}*)/u;

const versionBefore = (sentence: string, all: readonly Word[], first: number): string | null => {
  const before = all
    .slice(0, first)
    .map((word, w) => word.folded + (/^[\s\u00a0\u202f]?:/u.test(sentence.slice(word.end, all[w + 1]?.start ?? word.end)) ? ' |' : ''));
  const text = ` ${before.join(' ')} `;
  const found = VERSION.exec(text);
  return found && !OF_A_THING.test(text) ? found[0].replace(' |', ':').trim() : lineBefore(text);
};

/** What somebody keeps saying, told by whose it is: "Lavrov's complaint has not changed since 2007: …". The colon as "|". */
const LINE =
  /(?<= )(?:complaints?|grievances?|creed|mantra|warnings?|reproach(?:es)?|accusations?|charges?|demands?|conditions?|message|diagnosis|credo|formula|klagen?|botschaft|mahnung|warnung|vorwurf|forderung|bedingung|bekenntnis|plaintes?|grief|reproche|avertissement|accusation|exigence|condition|credo|quejas?|mensaje|advertencia|acusacion|exigencia|condicion|skarg\p{L}*|przeslani\p{L}*|ostrzezeni\p{L}*|zarzut\p{L}*|oskarzeni\p{L}*|zadani\p{L}*|warun\p{L}*|жалоб\p{L}*|послани\p{L}*|предупреждени\p{L}*|упрек\p{L}*|обвинени\p{L}*|требовани\p{L}*|услови\p{L}*|скарг\p{L}*|посланн\p{L}*|попередженн\p{L}*|докор\p{L}*|докір|звинуваченн\p{L}*|вимог\p{L}*|умов\p{L}*)(?: \S+){0,9} \|(?: \S+)* $/u;
const OURS = / (?:my|our|unser\p{L}*|mein\p{L}*|notre|nos|mon|ma|nuestr\p{L}*|mi|nasz\p{L}*|moj\p{L}*|наш\p{L}*|мо[йяеї]) (?:\S+ )?$/u;

/** "The message is clear: …" is the page's own. */
const CLEAR = / (?:clear|obvious|klar|deutlich|claire?|clar[ao]|jasn\p{L}+|ясн\p{L}*|понятн\p{L}*|зрозуміл\p{L}*) /u;

/** "The Russian story begins with the coup in Kyiv." */
export const STORY =
  /(?<= )(?:(?:russian|kremlin|moscow|soviet|his|her|official|familiar)\S*(?: s)? (?:story|historiography|narrative|tale|version|account|telling)|(?:russische|moskauer|seine|ihre|amtliche|offizielle|moskaus) (?:geschichtsschreibung|darstellung|sichtweise|erzahlung|geschichte|version|lesart)|(?:recit|version|histoire|historiographie) (?:russe|officiel\S*|du kremlin|de moscou)|(?:relato|version|historia|historiografia) (?:rus[oa]|oficial|del kremlin|de moscu)|(?:rosyjska|kremlowska|oficjalna|moskiewska) (?:opowiesc|historiografia|wersja|narracja)|(?:российск\S+|кремлевск\S+|официальн\S+|московск\S+) (?:рассказ|историографи\S|верси\S|нарратив|повествовани\S)|(?:російськ\S+|кремлівськ\S+|офіційн\S+|московськ\S+) (?:історіографі\S|оповід\S+|розповід\S+|версі\S|наратив)) (?:begins?|starts?|ends?|runs|beginnt|fangt|endet|lautet|commence|debute|finit|empieza|comienza|termina|arranca|zaczyna|konczy|brzmi|начинается|кончается|заканчивается|звучит|починається|закінчується|звучить) /u;

const lineBefore = (text: string): string | null => {
  const story = STORY.exec(text);
  if (story) return story[0].trim();
  const found = LINE.exec(text);
  return found && !CLEAR.test(`${found[0].split('|')[0] ?? ''} `) && !OURS.test(text.slice(0, found.index))
    ? found[0].replace(' |', ':').trim()
    : null;
};

/** @returns the words that give what follows to somebody */
export const beforeColon = (sentence: string, all: readonly Word[], first: number, language: string): string | null =>
  nameBefore(sentence, all, first, language) ?? versionBefore(sentence, all, first);

/** A letter to the editor, minutes of a meeting: what the paragraph says is its writer's. */
const LETTERS =
  /^(?:(?:an? |ein |eine |une |una )?(?:letter|brief|zuschrift|lettre|carta|list) (?:from|to the editor|von|aus|de|d un|d une|z|od)|(?:письмо|лист) (?:из|от|від|із|з)|letters? (?:to the editor|from)|readers? s? ?letters?|leserbrief\p{L}*|leserpost|courrier des (?:lecteurs|lectrices)|lettre a la redaction|cartas? al director\p{L}*|cartas? de los lectores|listy? do redakcji|listy? (?:od )?czyteln\p{L}+|письм[оа] (?:в редакцию|читател\p{L}*)|лист[и]? (?:до редакції|читач\p{L}*)|(?:minutes|protokoll|proces verbal|compte rendu|acta|protokol|протокол) (?:\S+ ){0,3}(?:item|top|point|punto|punkt|пункт) \p{Nd}) /u;
/** "He spoke for ninety minutes. The special military operation would go on …" */
const SPOKE =
  / (?:(?:spoke|talked|lectured) (?:for|without)|(?:sprach|redete) (?:\S+ ){1,4}(?:minuten|stunden?)|(?:a parle|parla) (?:pendant|durant)|(?:hablo|diserto) (?:durante|por)|mowil\p{L}* (?:przez|bez)|(?:говорил\p{L}*|выступал\p{L}*) (?:\S+ ){1,3}(?:минут\p{L}*|час\p{L}*)|(?:говори[вл]\p{L}*|виступа[вл]\p{L}*) (?:\S+ ){1,3}(?:хвилин\p{L}*|годин\p{L}*)) /u;
/** "And what does the minister say?" */
const ASKED_WHAT =
  /(?:^| )(?:what (?:does|do|did|will) (?:\S+ ){1,4}(?:say|think|answer|call)|was (?:sagt|sagen|meint|meinen|denkt|antwortet)|(?:que|qu en) (?:dit|disent|pense|pensent|repond)|(?:que|que le) (?:dice|dicen|dijo|opina|piensa|responde)|co (?:mowi|mowia|sadzi|odpowiada)|что (?:говорит|говорят|думает|отвечает)|що (?:каже|кажуть|говорить|думає|відповідає)) (?:[^?]*)\?[\s\u00a0]*$/u;
/** "Procès-verbal : M. Le Goff dépose …". Folded. */
const MINUTES = /^(?:minutes|proces-verbal|protokoll|sitzungsprotokoll|compte rendu|acta|protokol|протокол)[\s\u00a0\u202f]?:/u;
const BEFORE_REACH = 90;

/**
 * @param before what precedes the sentence in its paragraph
 * @param lead what precedes the form in the sentence
 */
export const paragraphOf = (before: string, lead: string): string | null => {
  const text = (part: string): string =>
    `${readWords(part)
      .map((word) => word.folded)
      .join(' ')} `;
  const letters = LETTERS.exec(text((before + lead).slice(0, BEFORE_REACH)));
  if (letters) return letters[0].trim();
  const minutes = MINUTES.exec(foldPlain((before + lead).slice(0, BEFORE_REACH)));
  if (minutes) return minutes[0].trim();
  const last =
    before
      .trimEnd()
      .split(/(?<=[.!?])\s+/u)
      .at(-1) ?? '';
  const asked = ASKED_WHAT.exec(`${text(last).trim()} ${last.endsWith('?') ? '?' : ''}`);
  if (asked) return asked[0].trim();
  return before.length <= BEFORE_REACH ? (SPOKE.exec(` ${text(before)}`)?.[0].trim() ?? null) : null;
};

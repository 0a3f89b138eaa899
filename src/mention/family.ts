/**
 * Wives, sons and brothers: "Mrs Johnson", «сама Кравчук», «оба Кравчука», "Trump Jr".
 *
 * They are met where the person is, so what follows is not theirs: "Mrs Trump smiled. Trump left." A woman's title before a man's surname names somebody else, and so does a word that counts several bearers. Whether a
 * person is a man is told by the given names: one that ends in -a in any language may be a woman's, and nothing is said.
 */
import type { EntryBrief } from '../corpus/briefs.ts';
import { foldPlain } from '../text/fold.ts';
import { readAt } from '../text/read-at.ts';
import type { Span } from '../text/span.ts';

/** Read backwards from the surname. */
const WOMAN =
  /(?<=((?<![\p{L}])(?:(?:Mrs|Ms|Miss|Lady|Dame|Madam)\.?|Frau|Fräulein|Witwe|Mme|Madame|Mlle|Mademoiselle|veuve|[Ss]eñora|[Ss]eñorita|[Dd]oña|[Pp]ani|[Pp]anią|госпож(?:а|и|е|у|ой)|г-ж(?:а|и|е|у|ой)|[Пп]ані|(?:сам|Сам)а|вдов(?:а|ы|у|и|ою|ой))[ \u00A0]))/uy;

const SEVERAL =
  /(?<=((?<![\p{L}])(?:[Bb]oth|[Bb]eide|[Ll]es (?:deux|frères|sœurs)|[Ll]os (?:dos|hermanos)|[Oo]baj|[Bb]racia|[Оо]ба|[Оо]бидва|[Бб]ратья|[Бб]рати|[Сс]ёстры|[Сс]естры|[Сс]естри|[Сс]упруги|[Пп]одружжя)[ \u00A0]))/uy;

/** The son: "Янукович-молодший", "Trump Jr". */
const JUNIOR = /(?:-(?:молодш|младш)\p{Ll}{1,4}|,? (?:Jr|Jnr|junior|Junior|fils|hijo)(?![\p{L}\p{N}]))/uy;

const men = new WeakMap<EntryBrief, boolean>();

const isMan = (brief: EntryBrief): boolean => {
  let man = men.get(brief);
  if (man === undefined) {
    man = Object.values(brief.names).every((name) => !/[aая]$/u.test(foldPlain(name).split(' ')[0] ?? ''));
    men.set(brief, man);
  }
  return man;
};

/** @returns what says that a relative is meant, and the surname, as they stand in the text; null where nothing does */
export const relative = (text: string, { start, end }: Span, brief: EntryBrief): string | null => {
  const surname = text.slice(start, end);
  const junior = readAt(JUNIOR, text, end);
  if (junior) return surname + junior[0];
  if (/[ \u00A0]/u.test(surname)) return null;
  const told = (readAt(SEVERAL, text, start) ?? (isMan(brief) ? readAt(WOMAN, text, start) : null))?.[1];
  return told === undefined ? null : told + surname;
};

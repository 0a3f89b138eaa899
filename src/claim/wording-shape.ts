/**
 * A record told by its shape, whatever its words are: catalogue, questionnaire, index, syllabus, price list, statistics.
 *
 *   Shelfmark HIST.UKR 14.3: pamphlets and leaflets on the Maidan coup, 2009–2012, three boxes, some Polish
 *   Анкета: как вы называете события? а) война; б) вторжение; в) специальная военная операция
 *
 * Its figures, semicolons, colons, parentheses and abbreviations are counted, for 25 words each, and weighed: one of them is plain
 * journalism's, too, several are not. What journalism counts is left out: days and years of this war, and everything in a
 * sentence on fighting. A headline, too, has few words and no verb, but no stop either.
 */
import { toHundredths } from '../corpus/because.ts';
import type { Around } from './wording-context.ts';
import { tellsFighting } from './wording-register.ts';

/** In log-odds, for each in so many words; what journalism has is free. */
const FIGURE = 2.2;
const SEMICOLON = 2.8;
const COLON = 1.4;
/** A colon after a few words at the beginning: "Optional course: …". */
const HEAD_COLON = 1.4;
const PARENTHESIS = 2.1;
/** Abbreviations, initials, numbers of things, ranges, units, options. */
const MARK = 2.2;
const NO_STOP = -2.8;
const FREE = 2.8;
/** What is above it weighs so much more. */
const STEEP = 1.5;
const MOST = 6;
const PER_WORDS = 25;

const FIGURES_MOST = 5;
const OTHERS_MOST = 4;
const HEAD_WORDS = 6;

const WORD = /\p{L}+(?:['’-]\p{L}+)*/gu;
/** Not of a name: “F-16”, “G7”, “Yalta 2.0”, “Ялта-2”. */
const NUMBER = /(?<![\p{L}\p{Nd}.,-])(?!2\.0(?!\p{Nd}))\p{Nd}+(?:[.,\u00a0\u202f ]\p{Nd}+)*/gu;
/** A day of a month, a year of this war that is no range's end. */
const DAY =
  /(?<!\p{Nd})\p{Nd}{1,2}\.?(?: de| of)? (?=(?:jan|feb|f[ée]v|m[aä]r|apr|avr|abr|kwi|ma[yij]|jun|jui|cze|jul|lip|aug|ao[uû]|ago|sie|sep|wrz|oct|okt|pa[zź]|nov|lis|dec|d[ée][cz]|dic|gru|ene|sty|lut|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру))/giu;
const YEAR_OF_WAR = /(?<![\p{L}\p{Nd}(;])20(?:1[3-9]|2\p{Nd})(?![\p{L}\p{Nd})–-])/gu;
const HEAD = /^[^.;!?:]{2,90}?:\s/u;
const MARKS: readonly RegExp[] = [
  /(?<!\p{L})\p{L}{1,5}\.(?=\s*[,;:)\p{Nd}]|\s+\p{Ll})/gu,
  /(?<![\p{L}\p{Nd}])\p{Lu}\./gu,
  /№|(?<!\p{L})(?:nr|núm|no|art|pp|str|vol)\.? ?\p{Nd}/giu,
  /\p{Nd}\s?[–-]\s?\p{Nd}/gu,
  /\p{Nd} ?[%€$£]|[€$£] ?\p{Nd}|§/gu,
];
const OPTION = /(?:^|[\s;:])(?:[a-eа-дґ]|\p{Nd})\)/gu;
const OPTIONS_NEEDED = 2;
const STOPPED = /[.!?…»”"]$/u;

/** Letters of the paragraph that are read to both sides of the sentence: abbreviations end sentences where there is no end. */
const REACH = 120;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export interface Shape {
  readonly sign: string;
  readonly weight: number;
}

/** @returns how much the shape of the text around a sentence speaks for a record; null where it does not */
export const recordShape = (sentence: string, { before, after }: Around): Shape | null => {
  const raw = before.slice(-REACH) + sentence + after.slice(0, REACH);
  const line = raw.replace(DAY, '').replace(YEAR_OF_WAR, '').trim();
  const size = PER_WORDS / Math.max(PER_WORDS, count(line, WORD));
  const per = (found: number, most = OTHERS_MOST): number => Math.min(most, found) * size;
  const options = count(line, OPTION);
  const marks = MARKS.reduce((sum, mark) => sum + count(line, mark), 0) + (options >= OPTIONS_NEEDED ? options : 0);
  const figures = tellsFighting(line) ? 0 : count(line, NUMBER);
  const semicolons = count(line, /;/gu);
  const head = before.length <= REACH ? HEAD.exec(line)?.[0] : undefined;
  const points =
    FIGURE * per(figures, FIGURES_MOST) +
    SEMICOLON * per(semicolons) +
    COLON * per(count(line, /:\s/gu)) +
    (head !== undefined && count(head, WORD) <= HEAD_WORDS ? HEAD_COLON : 0) +
    PARENTHESIS * per(count(line, /\(/gu)) +
    MARK * per(marks) +
    (after.length <= REACH && !STOPPED.test(line) ? NO_STOP : 0) -
    FREE;
  if (points <= 0) return null;
  return {
    sign: `${String(figures)} figures, ${String(semicolons)} semicolons, ${String(marks)} marks`,
    weight: -toHundredths(Math.min(MOST, STEEP * points)),
  };
};

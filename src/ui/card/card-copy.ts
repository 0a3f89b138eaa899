/**
 * The card for the clipboard, as plain text or as Markdown: what it is, what is misread, the record, who
 * says what, every line with its source. Made in the page when it is asked for.
 */
import type { EvidenceModel } from '../parts/evidence-model.ts';
import type { FlagModel } from '../parts/flag-model.ts';
import type { QuoteModel } from '../parts/quote-model.ts';
import type { CardModel, CardSection } from './card-model.ts';

/** How the same things are written in either form. */
interface Writing {
  readonly plain: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly label: (text: string) => string;
  readonly link: (label: string, url: string) => string;
  readonly quote: (text: string) => string;
}

/** What Markdown (CommonMark 0.31) reads as more than a character. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/gu, '\\$&');

const TEXT: Writing = {
  plain: (text) => text,
  heading: (text) => text,
  label: (text) => `${text}:`,
  link: (label, url) => `${label} ${url}`,
  quote: (text) => (/^[“"„«‘]/u.test(text) ? text : `“${text}”`),
};

const MARKDOWN: Writing = {
  plain: escaped,
  heading: (text) => `## ${escaped(text)}\n`,
  label: (text) => `\n**${escaped(text)}**\n`,
  link: (label, url) => `[${escaped(label)}](<${url.replace(/[<>\\]/gu, encodeURIComponent)}>)`,
  quote: (text) => `> ${escaped(text)}\n`,
};

const evidenceOf = (w: Writing, { place, label, url }: EvidenceModel): string =>
  `${w.link(label, url)}${place === '' ? '' : ` (${w.plain(place)})`}`;

const flagOf = (w: Writing, flag: FlagModel): string => `${w.plain(flag.words)} – ${w.link(flag.source, flag.url)}`;

const voiceOf = (w: Writing, voice: QuoteModel): string[] =>
  [
    w.quote(voice.quote.text),
    w.plain([voice.speakerIn, voice.outlet].filter((part) => part !== null).join(' ') + `, ${voice.date}`),
    voice.flag === null ? null : flagOf(w, voice.flag),
    voice.warning === null ? null : w.plain(voice.warning),
    voice.caveat === null ? null : w.plain(voice.caveat),
  ].filter((line) => line !== null);

const linesOf = (w: Writing, section: CardSection): string[] => {
  switch (section.kind) {
    case 'quote':
      return [w.quote(section.quote), w.plain(section.context.text), evidenceOf(w, section.evidence)];
    case 'facts':
      return section.facts.map(
        ({ date, body, evidence }) => w.plain(`${date}: ${body.text}`) + (evidence === null ? '' : ` ${evidenceOf(w, evidence)}`),
      );
    case 'voices':
      return section.voices.flatMap((voice) => voiceOf(w, voice));
    case 'text':
      return section.paragraphs.map(({ text }) => w.plain(text));
    case 'evidence':
      return section.evidence.flatMap((each) => [...(each.quote === null ? [] : [w.quote(each.quote)]), evidenceOf(w, each)]);
    case 'answers':
      return section.answers.map(([question, answer]) => w.plain(`${question} ${answer}`));
    case 'related':
      return [w.plain(section.related.map(({ name }) => name).join(' · '))];
  }
};

export const cardCopy = (model: CardModel, form: 'text' | 'markdown'): string => {
  const w = form === 'text' ? TEXT : MARKDOWN;
  const { summary, misread } = model;
  const whole = ({ text, rest }: { readonly text: string; readonly rest: string }): string => w.plain(`${text} ${rest}`.trim());
  const lines = [
    w.heading(`${model.name.text} (${model.kind})`),
    model.flag === null ? null : flagOf(w, model.flag),
    model.assessment === null ? null : w.plain(model.assessment.words),
    summary === null ? null : whole(summary),
    ...(misread === null ? [] : [w.label(model.labels.misread), whole(misread)]),
    ...model.sections.flatMap((section) => [w.label(section.label), ...linesOf(w, section)]),
    model.state === '' ? null : form === 'text' ? model.state : `\n${w.plain(model.state)}`,
  ].filter((line) => line !== null);
  // Markdown joins neighbouring lines into one paragraph unless they are parted.
  return form === 'text' ? lines.join('\n') : lines.join('\n\n').replace(/\n{3,}/gu, '\n\n');
};

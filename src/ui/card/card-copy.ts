/** The card as plain text for the clipboard: what it is, what is misread, the record, the sources. */
import type { CardModel } from './card-model.ts';

export const cardCopy = (model: Omit<CardModel, 'copyText'>): string => {
  const { record } = model;
  const recordLines =
    record.kind === 'quote'
      ? [`“${record.quote}”`, `${record.evidence.label} (${record.evidence.place}) ${record.evidence.url}`]
      : record.facts.map(({ date, text, evidence }) => `${date}: ${text}${evidence === null ? '' : ` ${evidence.url}`}`);
  return [
    `${model.name.text} (${model.kind})`,
    model.flag === null ? null : `${model.flag.words} – ${model.flag.source} ${model.flag.url}`,
    model.summary?.text ?? null,
    model.misread === null ? null : `${model.labels.misread}: ${`${model.misread.text} ${model.misread.rest}`.trim()}`,
    `${record.label}:`,
    ...recordLines,
    model.state,
  ]
    .filter((line) => line !== null)
    .join('\n');
};

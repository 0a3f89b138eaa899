/** A text of a record in the reader's language; where it falls back to English, that is said and marked. */
import type { JSX } from 'preact';
import { languageName } from '../messages/format.ts';
import { localText } from '../parts/local-text.ts';
import { usePanel } from './panel-context.ts';

interface LocalParagraphProps {
  readonly texts: Readonly<Record<string, string | undefined>> | undefined;
}

export const LocalParagraph = ({ texts }: LocalParagraphProps): JSX.Element | null => {
  const { m, recordLanguage } = usePanel();
  const local = localText(texts, recordLanguage);
  if (local === null) return null;
  return (
    <>
      <p lang={local.lang} dir="auto">
        {local.text}
      </p>
      {local.lang === recordLanguage ? null : <p class="quiet small">{m.entry.only(languageName(local.lang, m.language))}</p>}
    </>
  );
};

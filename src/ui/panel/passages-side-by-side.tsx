/** Text reuse to look at: what stands on the page beside what stands in the held text, sentence by sentence. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { DocumentRecord } from '../../corpus/records.ts';
import { mainReuse } from '../parts/page-origin.ts';
import { heldParts } from './held-parts.ts';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import { PanelSection } from './panel-section.tsx';
import type { PageFound } from './panel-source.ts';
import type { Sentence, SentencePair } from './sentence-pairs.ts';
import { sentencePairs } from './sentence-pairs.ts';
import { useRestFocus } from './use-rest-focus.ts';

/** A page of 300 passages is read a few at a time. */
const FIRST = 3;
const STEP = 20;

/** The sentence with the words that the other side lacks marked. */
const Marked = ({ text, changed }: Pick<Sentence, 'text' | 'changed'>): JSX.Element => {
  let at = 0;
  const pieces = changed.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return (
      <>
        {before}
        <mark class="differs">{text.slice(start, end)}</mark>
      </>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
};

interface PairProps {
  readonly pair: SentencePair;
  readonly pageLang: string;
  readonly documentLang: string;
}

const Pair = ({ pair, pageLang, documentLang }: PairProps): JSX.Element => {
  const { m } = usePanel();
  return (
    <li>
      <div class="pair">
        <div>
          <div class="label">
            {m.views.passages.page}
            <JumpButton name={pair.page.text} places={[pair.page]} />
          </div>
          <q class="marked" lang={pageLang} dir="auto">
            <Marked {...pair.page} />
          </q>
        </div>
        <div>
          <div class="label">{m.views.passages.held}</div>
          <q class="marked" lang={documentLang} dir="auto">
            <Marked {...pair.document} />
          </q>
        </div>
        {pair.isQuoteChanged ? <b class="quote-changed">{m.views.passages.quoteChanged}</b> : null}
      </div>
    </li>
  );
};

interface PairsProps {
  readonly pairs: readonly SentencePair[];
  readonly first: number;
  readonly pageLang: string;
  readonly documentLang: string;
}

const Pairs = ({ pairs, first, ...langs }: PairsProps): JSX.Element => {
  const { m } = usePanel();
  const [shown, setShown] = useState(first);
  const { list, showRest } = useRestFocus<HTMLOListElement>();
  const next = Math.min(STEP, pairs.length - shown);
  const more = (): void => {
    showRest(shown);
    setShown(shown + STEP);
  };
  return (
    <>
      <ol class="plain side-by-side" ref={list}>
        {pairs.slice(0, shown).map((pair) => (
          <Pair key={pair.page.start} pair={pair} {...langs} />
        ))}
      </ol>
      {next <= 0 ? null : (
        <p>
          <button type="button" class="link" onClick={more}>
            {m.views.passages.more(next)}
          </button>
        </p>
      )}
    </>
  );
};

/** Opened, its pairs are drawn; a closed list of three hundred costs nothing. */
const SamePairs = (props: Omit<PairsProps, 'first'>): JSX.Element => {
  const { m } = usePanel();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{m.views.passages.showSame}</summary>
      {isOpen ? <Pairs {...props} first={STEP} /> : null}
    </details>
  );
};

const untouched = (text: string, start: number): Sentence => ({ start, end: start + text.length, text, changed: [] });

const Compared = ({ found, document }: { readonly found: PageFound; readonly document: DocumentRecord }): JSX.Element | null => {
  const { m } = usePanel();
  const reuse = mainReuse(found.report.reuse);
  const text = found.report.text ?? '';
  const compared = useMemo(() => {
    const passages = reuse?.passages ?? [];
    if (reuse?.kind === 'translated')
      return {
        same: [],
        missing: 0,
        differ: passages.flatMap(({ page, document: held }): SentencePair[] => {
          const [part] = heldParts(document.parts, { start: held[0], end: held[1] });
          const here = untouched(text.slice(page[0], page[1]), page[0]);
          return part === undefined ? [] : [{ page: here, document: untouched(part.text, part.offset), isQuoteChanged: false }];
        }),
      };
    const all = passages.map(({ page, document: held }) =>
      sentencePairs({ text: text.slice(page[0], page[1]), offset: page[0] }, heldParts(document.parts, { start: held[0], end: held[1] })),
    );
    return {
      same: all.flatMap((each) => each.same),
      differ: all.flatMap((each) => each.differ),
      missing: all.reduce((sum, each) => sum + each.missing, 0),
    };
  }, [reuse, document, text]);
  const { same, differ, missing } = compared;
  if (same.length + differ.length === 0) return null;
  const langs = { pageLang: found.report.lang, documentLang: document.language.this };
  const words = m.views.passages;
  return (
    <PanelSection id="passages" heading={words.heading}>
      {reuse?.kind === 'translated' ? (
        <p class="quiet small">{words.across}</p>
      ) : (
        <p class="quiet small">
          {[same.length && words.same(same.length), differ.length && words.differ(differ.length), missing && words.missing(missing)]
            .filter((sentence) => sentence !== 0)
            .join(' ')}
        </p>
      )}
      {differ.length === 0 ? null : <Pairs pairs={differ} first={FIRST} {...langs} />}
      {same.length === 0 ? null : <SamePairs pairs={same} {...langs} />}
    </PanelSection>
  );
};

export const PassagesSideBySide = ({ found }: { readonly found: PageFound }): JSX.Element | null => {
  const reuse = mainReuse(found.report.reuse);
  const document = reuse === null ? undefined : found.documents[reuse.document];
  return document === undefined ? null : <Compared found={found} document={document} />;
};

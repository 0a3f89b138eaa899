/**
 * The first rows of a long list, and the rest on request. What was opened stays open while the panel is: a reader
 * who comes back from a record finds the list as it was left.
 */
import { h } from 'preact';
import type { JSX } from 'preact';
import { usePanel } from './panel-context.ts';
import { useRestFocus } from './use-rest-focus.ts';

interface ShortListProps {
  /** Unique among the lists of the panel. */
  readonly id: string;
  readonly rows: readonly JSX.Element[];
  /** Rows shown at once. */
  readonly first: number;
  /** `facts`: dated, in an order that means something. */
  readonly look?: 'rows' | 'facts';
}

/** One more row than are shown is no reason for a button. */
const SLACK = 1;

export const ShortList = ({ id, rows, first, look = 'rows' }: ShortListProps): JSX.Element => {
  const { m, findings } = usePanel();
  const { list, showRest } = useRestFocus<HTMLElement>();
  const { query, whole } = findings.value;
  // What is filtered is the page's lists, which are rows.
  const isFiltered = look === 'rows' && query.trim() !== '';
  const isWhole = isFiltered || whole.includes(id) || rows.length <= first + SLACK;
  const open = (): void => {
    showRest(first);
    findings.value = { ...findings.value, whole: [...whole, id] };
  };
  return (
    <>
      {h(look === 'rows' ? 'ul' : 'ol', { class: look, ref: list }, isWhole ? rows : rows.slice(0, first))}
      {isWhole ? null : (
        <button type="button" class="link" onClick={open}>
          {m.views.passages.more(rows.length - first)}
        </button>
      )}
    </>
  );
};

/** A view of one record: loading, missing, or the record under a heading that takes the focus. */
import type { ComponentChildren, JSX } from 'preact';
import { usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';
import { ViewHeading } from './view-heading.tsx';

interface RecordViewProps<T> {
  /** Changes when another record is meant. */
  readonly id: string;
  readonly load: () => Promise<T | null>;
  readonly children: (record: T) => ComponentChildren;
}

export const RecordView = <T,>({ id, load, children }: RecordViewProps<T>): JSX.Element => {
  const { m } = usePanel();
  const loaded = useLoaded(id, load);
  if (loaded.kind === 'ready') return <article>{children(loaded.value)}</article>;
  if (loaded.kind === 'loading')
    return (
      <p class="block quiet" role="status">
        {m.panel.loadingRecord}
      </p>
    );
  return (
    <div class="block notice">
      <ViewHeading text={id} lang="" />
      <p>{m.panel.missing}</p>
      <p>
        <a href="#/page">{m.panel.toThisPage}</a>
      </p>
    </div>
  );
};

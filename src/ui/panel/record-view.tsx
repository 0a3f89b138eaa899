/** A view of one record: loading, not to be read, missing, or the record under a heading that takes the focus. */
import type { ComponentChildren, JSX } from 'preact';
import { usePanel } from './panel-context.ts';
import { UnreadNotice } from './unread-notice.tsx';
import { useLoaded } from './use-loaded.ts';
import { ViewHeading } from './view-heading.tsx';

interface RecordViewProps<T> {
  /** Changes when another record is meant. */
  readonly id: string;
  readonly load: () => Promise<T | null>;
  readonly children: (record: T) => ComponentChildren;
}

export const RecordView = <T,>({ id, load, children }: RecordViewProps<T>): JSX.Element => {
  const { m, edition } = usePanel();
  const loaded = useLoaded(id, load, edition.value);
  if (loaded.kind === 'ready') return <article>{children(loaded.value)}</article>;
  if (loaded.kind === 'loading')
    return (
      <p class="block quiet" role="status">
        {m.panel.loadingRecord}
      </p>
    );
  if (loaded.kind === 'failed')
    return (
      <div class="block notice">
        <ViewHeading text={id} lang="" />
        <UnreadNotice again={loaded.again} />
      </div>
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

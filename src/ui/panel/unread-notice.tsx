/** Something of the packs could not be read: said so, with the one thing to do. It is not the same as a record that is gone. */
import type { JSX } from 'preact';
import { usePanel } from './panel-context.ts';

export const UnreadNotice = ({ again }: { readonly again: () => void }): JSX.Element => {
  const { m } = usePanel();
  return (
    <div role="alert">
      <p>{m.records.unread}</p>
      <p class="quiet">{m.records.unreadHint}</p>
      <p>
        <button type="button" class="primary" onClick={again}>
          {m.records.again}
        </button>
      </p>
    </div>
  );
};

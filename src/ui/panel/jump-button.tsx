/** Shows the places of something in the page, one after another with each press, and says whether the reader sees one of them. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from './panel-context.ts';
import type { TextSpan } from './panel-source.ts';
import { shortWords } from './short-words.ts';

interface JumpButtonProps {
  readonly name: string;
  readonly places: readonly TextSpan[];
}

export const JumpButton = ({ name, places }: JumpButtonProps): JSX.Element => {
  const { source, m, seen } = usePanel();
  const [last, setLast] = useState(-1);
  const jump = (): void => {
    const next = (last + 1) % places.length;
    const place = places[next];
    if (place !== undefined) source.jumpTo({ start: place.start, end: place.end });
    setLast(next);
  };
  const hasGone = places.length > 1 && last >= 0;
  const count = hasGone ? `${last + 1}/${places.length}` : `${places.length}`;
  const span = seen.value;
  const isHere = span !== null && places.some(({ start, end }) => start < span.end && end > span.start);
  const label = [
    m.page.jump(shortWords(name)),
    ...(isHere ? [m.views.findings.hereNow] : []),
    hasGone ? count : m.lists.places(places.length),
  ].join(', ');
  return (
    <button
      type="button"
      class={isHere ? 'jump here' : 'jump'}
      onClick={jump}
      aria-label={label}
      title={label}
      {...(isHere ? { 'aria-current': 'location' as const } : {})}
    >
      {places.length === 1 ? null : <span>{count}</span>}
      <svg viewBox="0 0 16 16" class="icon" aria-hidden="true">
        <path
          d="M7.25 1h1.5v2.05a5 5 0 0 1 4.2 4.2H15v1.5h-2.05a5 5 0 0 1-4.2 4.2V15h-1.5v-2.05a5 5 0 0 1-4.2-4.2H1v-1.5h2.05a5 5 0 0 1 4.2-4.2zM8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z"
          fill="currentColor"
          fill-rule="evenodd"
        />
      </svg>
    </button>
  );
};

/** The entries the reader does not want to see marked, and the way back for each. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOptions } from './options-context.ts';

export const MutedEntries = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const { muted } = source.settings.value;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    source.entryNames(muted).then(setNames, () => undefined);
  }, [muted.join(' ')]);
  if (muted.length === 0) return <p class="quiet">{m.options.mutedNone}</p>;
  return (
    <ul class="plain list">
      {muted.map((id) => {
        const name = names[id] ?? id;
        return (
          <li key={id}>
            <span class="grow" dir="auto">
              {name}
            </span>
            <button
              type="button"
              class="link"
              aria-label={m.options.remove(name)}
              onClick={() => save({ muted: muted.filter((each) => each !== id) })}
            >
              {m.options.removeShort}
            </button>
          </li>
        );
      })}
    </ul>
  );
};

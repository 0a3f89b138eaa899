/** The entries and words the reader does not want to see marked, and the way back for each. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOptions } from './options-context.ts';

const Muted = ({
  names,
  onRemove,
}: {
  readonly names: readonly (readonly [key: string, name: string])[];
  readonly onRemove: (key: string) => void;
}): JSX.Element => {
  const { m } = useOptions();
  return (
    <ul class="plain list">
      {names.map(([key, name]) => (
        <li key={key}>
          <span class="grow" dir="auto">
            {name}
          </span>
          <button type="button" class="link" aria-label={m.options.remove(name)} onClick={() => onRemove(key)}>
            {m.options.removeShort}
          </button>
        </li>
      ))}
    </ul>
  );
};

export const MutedEntries = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const { muted, mutedForms } = source.settings.value;
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    source.entryNames(muted).then(setNames, () => undefined);
  }, [muted.join(' ')]);
  if (muted.length + mutedForms.length === 0) return <p class="quiet">{m.options.mutedNone}</p>;
  return (
    <>
      {muted.length === 0 ? null : (
        <Muted
          names={muted.map((id) => [id, names[id] ?? id] as const)}
          onRemove={(id) => save({ muted: muted.filter((each) => each !== id) })}
        />
      )}
      {mutedForms.length === 0 ? null : (
        <>
          <h3>{m.control.mutedForms}</h3>
          <Muted
            names={mutedForms.map((form) => [form, form] as const)}
            onRemove={(form) => save({ mutedForms: mutedForms.filter((each) => each !== form) })}
          />
        </>
      )}
    </>
  );
};

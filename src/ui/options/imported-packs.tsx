/** Fact checks of other publishers, imported from a file and kept on this device. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { formatDate } from '../messages/format.ts';
import { useOptions } from './options-context.ts';
import type { ShelvedPack } from './settings-source.ts';

export const ImportedPacks = (): JSX.Element => {
  const { m, source, say } = useOptions();
  const [packs, setPacks] = useState<readonly ShelvedPack[]>([]);
  const [isBusy, setBusy] = useState(false);
  const reload = (): void => void source.packs.list().then(setPacks, () => setPacks([]));
  useEffect(reload, []);
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setBusy(true);
    try {
      const result = await source.packs.importReviews(file.name, await file.text());
      say(result === null ? m.packs.nothing : m.packs.taken(result.taken, result.refused));
    } catch {
      say(m.options.notSaved);
    }
    input.value = '';
    setBusy(false);
    reload();
  };
  const remove = (id: string): void => void source.packs.remove(id).then(reload, () => say(m.options.notSaved));
  return (
    <>
      <p class="quiet small">{m.packs.hint}</p>
      {packs.length === 0 ? null : (
        <ul class="plain list">
          {packs.map(({ id, title, claims, imported }) => (
            <li key={id}>
              <span class="grow">
                <span dir="auto">{title}</span>{' '}
                <span class="quiet small">
                  {m.packs.claims(claims)} · {formatDate(imported, m.language)}
                </span>
              </span>
              <button type="button" class="link" aria-label={m.options.remove(title)} onClick={() => remove(id)}>
                {m.options.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="buttons">
        <label class="file secondary">
          <input
            type="file"
            accept="application/json,.json,.jsonld"
            disabled={isBusy}
            onChange={(event) => void read(event.currentTarget)}
          />
          <span>{isBusy ? m.packs.busy : m.packs.import}</span>
        </label>
      </p>
    </>
  );
};

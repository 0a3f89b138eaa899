/** Saving the settings to a file, reading them from one, and going back to the defaults. */
import type { JSX } from 'preact';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { saveFile } from '../parts/save-file.ts';
import { useOptions } from './options-context.ts';
import { readSettingsFile, writeSettingsFile } from './settings-file.ts';

const FILE_NAME = 'caveat-lector-settings.json';

export const SettingsAsFile = (): JSX.Element => {
  const { m, source, say } = useOptions();
  const read = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (file === undefined) return;
    const found = readSettingsFile(await file.text());
    input.value = '';
    if (found.kind === 'invalid') return say(m.options.importInvalid);
    if (found.kind === 'newer') return say(m.options.importNewer);
    // Where it runs needs the browser's consent and is not taken from a file.
    const { reach: _, ...rest } = found.settings;
    say((await source.update(rest)) ? m.options.imported : m.options.notSaved);
  };
  const reset = async (): Promise<void> => {
    const { reach: _, ...rest } = DEFAULT_SETTINGS;
    say((await source.update(rest)) ? m.options.saved : m.options.notSaved);
  };
  return (
    <>
      <p class="quiet small">{m.options.fileHint}</p>
      <p class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => saveFile(FILE_NAME, writeSettingsFile(source.settings.value), 'application/json')}
        >
          {m.options.export}
        </button>
        <label class="file secondary">
          <input type="file" accept="application/json,.json" onChange={(event) => void read(event.currentTarget)} />
          <span>{m.options.import}</span>
        </label>
        <button type="button" class="link" onClick={() => void reset()}>
          {m.options.reset}
        </button>
      </p>
    </>
  );
};

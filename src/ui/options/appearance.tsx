/** How findings are shown: marks or panel, how they are painted, density, theme, times, language. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { INTERFACE_LANGUAGES } from '../messages/catalogue.ts';
import { languageName } from '../messages/format.ts';
import { Choice } from './choice.tsx';
import { useOptions } from './options-context.ts';

/** Records also exist in Russian; the interface is English then. */
const LANGUAGES: readonly string[] = [...INTERFACE_LANGUAGES, 'ru'];
const DWELL = { min: 100, max: 1500, step: 50 };

/** A language in its own words, and in the reader's where that differs. */
const languageLabel = (code: string, language: string): string => {
  const own = languageName(code, code);
  const here = languageName(code, language);
  return own === here ? own : `${own} · ${here}`;
};

const Dwell = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const { dwellMs } = source.settings.value;
  const [shown, setShown] = useState(dwellMs);
  const words = m.options.milliseconds(new Intl.NumberFormat(m.language).format(shown));
  return (
    <label class="field range">
      <span>
        {m.options.dwell} <output>{words}</output>
      </span>
      <input
        type="range"
        {...DWELL}
        value={shown}
        aria-valuetext={words}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => save({ dwellMs: event.currentTarget.valueAsNumber })}
      />
    </label>
  );
};

export const Appearance = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const settings = source.settings.value;
  return (
    <>
      <Choice
        name="display"
        legend={m.options.display}
        value={settings.display}
        options={m.options.displays}
        hints={{ 'panel-only': m.options.displayHint }}
        onChoose={(display) => save({ display })}
      />
      <Choice
        name="density"
        legend={m.controls.density}
        value={settings.density}
        options={m.controls.densities}
        onChoose={(density) => save({ density })}
      />
      <Choice
        name="theme"
        legend={m.options.theme}
        value={settings.theme}
        options={m.options.themes}
        onChoose={(theme) => save({ theme })}
      />
      <Dwell />
      <label class="field">
        <span>{m.options.language}</span>
        <select value={settings.language} onChange={(event) => save({ language: event.currentTarget.value })}>
          <option value="auto">{m.options.languageAuto}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {languageLabel(code, m.language)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
};

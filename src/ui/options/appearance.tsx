/** How findings are shown: marks or panel, how they are painted, density, theme, times, language. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MARKED_KINDS } from '../../settings/settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { INTERFACE_LANGUAGES } from '../messages/interface-languages.ts';
import { languageName } from '../messages/format.ts';
import { Choice } from './choice.tsx';
import { useOptions } from './options-context.ts';
import { DensityChoice, DisplayChoice, ThemeChoice } from './setting-choices.tsx';

/** Records also exist in Russian; the interface is English then. */
const LANGUAGES: readonly string[] = [...INTERFACE_LANGUAGES, 'ru'];
/** Milliseconds; below, cards open by accident, above, nobody waits. */
const TIMES = {
  dwellMs: { min: 100, max: 1500, step: 50 },
  leaveMs: { min: 100, max: 1500, step: 50 },
} as const;

/** A language in its own words, and in the reader's where that differs. */
const languageLabel = (code: string, language: string): string => {
  const own = languageName(code, code);
  const here = languageName(code, language);
  return own === here ? own : `${own} · ${here}`;
};

const Time = ({ name, label }: { readonly name: keyof typeof TIMES; readonly label: string }): JSX.Element => {
  const { m, source, save } = useOptions();
  const stored = source.settings.value[name];
  const [shown, setShown] = useState(stored);
  useEffect(() => setShown(stored), [stored]);
  const change: (milliseconds: number) => Partial<Settings> = (milliseconds) => ({ [name]: milliseconds });
  const words = m.options.milliseconds(new Intl.NumberFormat(m.language).format(shown));
  return (
    <label class="field range">
      <span>
        {label} <output>{words}</output>
      </span>
      <input
        type="range"
        {...TIMES[name]}
        value={shown}
        aria-valuetext={words}
        onInput={(event) => setShown(event.currentTarget.valueAsNumber)}
        onChange={(event) => save(change(event.currentTarget.valueAsNumber))}
      />
    </label>
  );
};

const Kinds = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const { kinds } = source.settings.value;
  return (
    <fieldset class="choice" aria-describedby="kinds-hint">
      <legend>{m.control.kinds}</legend>
      {MARKED_KINDS.map((kind) => (
        <div class="option" key={kind}>
          <input
            type="checkbox"
            id={`kind-${kind}`}
            checked={kinds[kind]}
            onChange={(event) => save({ kinds: { ...kinds, [kind]: event.currentTarget.checked } })}
          />
          <label for={`kind-${kind}`}>{m.control.kindNames[kind]}</label>
        </div>
      ))}
      <p class="quiet small" id="kinds-hint">
        {m.control.kindsHint}
      </p>
    </fieldset>
  );
};

const FeedLinks = (): JSX.Element => {
  const { m, source, save } = useOptions();
  return (
    <div class="choice">
      <div class="option">
        <input
          type="checkbox"
          id="feed-links"
          aria-describedby="feed-links-hint"
          checked={source.settings.value.feedLinks}
          onChange={(event) => save({ feedLinks: event.currentTarget.checked })}
        />
        <label for="feed-links">{m.outlets.feedLinks}</label>
      </div>
      <p class="quiet small" id="feed-links-hint">
        {m.outlets.feedLinksHint}
      </p>
    </div>
  );
};

export const Appearance = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const settings = source.settings.value;
  return (
    <>
      <DisplayChoice settings={settings} m={m} save={save} />
      <Kinds />
      <FeedLinks />
      <DensityChoice settings={settings} m={m} save={save} />
      <ThemeChoice settings={settings} m={m} save={save} />
      <Time name="dwellMs" label={m.options.dwell} />
      <Time name="leaveMs" label={m.control.leave} />
      <Choice
        name="painter"
        legend={m.control.painter}
        value={settings.painter}
        options={m.control.painters}
        hints={{ elements: m.control.painterHint }}
        onChoose={(painter) => save({ painter })}
      />
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

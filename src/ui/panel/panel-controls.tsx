/** On and off, here and everywhere, how much is marked, and the way to all settings. */
import type { JSX } from 'preact';
import type { Density, SiteRule } from '../../settings/settings.ts';
import { usePanel } from './panel-context.ts';
import type { PageState } from './panel-source.ts';

const RULES: readonly SiteRule[] = ['on', 'panel-only', 'off'];
const DENSITIES: readonly Density[] = ['first-on-page', 'first-per-section', 'all'];

const hostOf = (state: PageState): string | null =>
  state.kind === 'report' ? state.page.host : state.kind === 'paused' || state.kind === 'not-an-article' ? state.host : null;

const ruleFor = (state: PageState, host: string, sites: Readonly<Record<string, SiteRule>>): SiteRule => {
  if (state.kind === 'paused') return 'off';
  if (state.kind === 'report') return state.marks === 'shown' ? 'on' : 'panel-only';
  return sites[host] ?? 'on';
};

export const PanelControls = ({ id }: { readonly id: string }): JSX.Element => {
  const { m, source, state } = usePanel();
  const settings = source.settings.value;
  const host = hostOf(state.value);
  return (
    <div class="controls" id={id}>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={settings.enabled}
          onChange={(event) => source.setEnabled(event.currentTarget.checked)}
        />
        <span>{m.controls.everywhere}</span>
      </label>
      {host === null || host === '' ? null : (
        <fieldset class="segments" disabled={!settings.enabled}>
          <legend>{m.controls.here(host)}</legend>
          {RULES.map((rule) => (
            <label key={rule}>
              <input
                type="radio"
                name="site-rule"
                value={rule}
                checked={ruleFor(state.value, host, settings.sites) === rule}
                onChange={() => source.setSite(rule)}
              />
              <span>{m.controls.rules[rule]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span>{m.controls.density}</span>
        <select
          value={settings.density}
          onChange={(event) => {
            const density = DENSITIES.find((each) => each === event.currentTarget.value);
            if (density !== undefined) source.update({ density });
          }}
        >
          {DENSITIES.map((density) => (
            <option key={density} value={density}>
              {m.controls.densities[density]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="button" class="link" onClick={() => source.openOptions()}>
          {m.controls.settings}
        </button>
      </p>
    </div>
  );
};

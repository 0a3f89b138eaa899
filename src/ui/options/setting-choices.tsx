/** The choices that options and welcome both offer. */
import type { JSX } from 'preact';
import type { Settings } from '../../settings/settings.ts';
import type { Messages } from '../messages/messages.ts';
import { Choice } from './choice.tsx';
import type { SettingsSource } from './settings-source.ts';

interface SettingChoiceProps {
  readonly settings: Settings;
  readonly m: Messages;
  readonly save: (change: Partial<Settings>) => void;
}

export const DisplayChoice = ({ settings, m, save }: SettingChoiceProps): JSX.Element => (
  <Choice
    name="display"
    legend={m.options.display}
    value={settings.display}
    options={m.options.displays}
    hints={{ 'panel-only': m.options.displayHint }}
    onChoose={(display) => save({ display })}
  />
);

export const DensityChoice = ({ settings, m, save }: SettingChoiceProps): JSX.Element => (
  <Choice
    name="density"
    legend={m.controls.density}
    value={settings.density}
    options={m.controls.densities}
    onChoose={(density) => save({ density })}
  />
);

export const ThemeChoice = ({ settings, m, save }: SettingChoiceProps): JSX.Element => (
  <Choice name="theme" legend={m.options.theme} value={settings.theme} options={m.options.themes} onChoose={(theme) => save({ theme })} />
);

interface ReachChoiceProps {
  readonly source: SettingsSource;
  readonly say: (sentence: string) => void;
  readonly isLegendHidden?: boolean;
}

export const ReachChoice = ({ source, say, isLegendHidden = false }: ReachChoiceProps): JSX.Element => {
  const { messages: m, settings } = source;
  return (
    <Choice
      name="reach"
      legend={m.options.reach}
      isLegendHidden={isLegendHidden}
      value={settings.value.reach}
      options={m.options.reaches}
      hints={m.options.reachHints}
      onChoose={(reach) => {
        void source.setReach(reach).then((done) => say(done ? m.options.saved : m.welcome.accessRefused));
      }}
    />
  );
};

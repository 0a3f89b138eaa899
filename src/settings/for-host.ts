/** Which rule holds on which site. */
import type { Settings, SiteRule } from './settings.ts';
import { isUntouched } from './untouched.ts';

/** The rule of the host or of the closest parent that has one. */
export const ruleFor = (settings: Settings, host: string): SiteRule | null => {
  for (let name = host; name.includes('.') || name === host; name = name.slice(name.indexOf('.') + 1)) {
    const rule = settings.sites[name];
    if (rule) return rule;
    if (!name.includes('.')) break;
  }
  return null;
};

export type HostState = { readonly status: 'on'; readonly display: Settings['display'] } | { readonly status: 'off' | 'paused' };

export const stateFor = (settings: Settings, host: string): HostState => {
  if (!settings.enabled) return { status: 'off' };
  const rule = ruleFor(settings, host);
  if (rule === 'off' || (rule === null && isUntouched(host))) return { status: 'paused' };
  return { status: 'on', display: rule === 'panel-only' ? 'panel-only' : rule === 'on' ? 'marks' : settings.display };
};

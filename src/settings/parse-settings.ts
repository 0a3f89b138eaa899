/**
 * Stored or imported settings → settings. Field by field: what is well-formed is taken, the rest
 * stays at its default, so that a damaged or newer file never takes the reader's choices away.
 */
import { DEFAULT_SETTINGS, type Settings, type SiteRule } from './settings.ts';

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], fallback: T): T =>
  allowed.includes(value as T) ? (value as T) : fallback;

const sites = (value: unknown): Record<string, SiteRule> => {
  if (typeof value !== 'object' || value === null) return {};
  const rules: Record<string, SiteRule> = {};
  for (const [host, rule] of Object.entries(value).slice(0, 5000))
    if (/^[a-z0-9.-]{1,253}$/u.test(host) && (rule === 'off' || rule === 'on' || rule === 'panel-only')) rules[host] = rule;
  return rules;
};

const MIN_DWELL_MS = 0;
const MAX_DWELL_MS = 2000;

export const parseSettings = (raw: unknown): Settings => {
  if (typeof raw !== 'object' || raw === null) return DEFAULT_SETTINGS;
  const r = raw as Partial<Record<keyof Settings, unknown>>;
  const d = DEFAULT_SETTINGS;
  return {
    version: 1,
    enabled: typeof r.enabled === 'boolean' ? r.enabled : d.enabled,
    reach: oneOf(r.reach, ['all-sites', 'known-news', 'on-click'], d.reach),
    display: oneOf(r.display, ['marks', 'panel-only'], d.display),
    density: oneOf(r.density, ['first-on-page', 'first-per-section', 'all'], d.density),
    theme: oneOf(r.theme, ['system', 'light', 'dark', 'contrast'], d.theme),
    sites: sites(r.sites),
    muted: Array.isArray(r.muted)
      ? r.muted.filter((m): m is string => typeof m === 'string' && /^[a-z0-9-]{1,64}$/u.test(m)).slice(0, 5000)
      : d.muted,
    dwellMs: typeof r.dwellMs === 'number' && r.dwellMs >= MIN_DWELL_MS && r.dwellMs <= MAX_DWELL_MS ? Math.round(r.dwellMs) : d.dwellMs,
    language: typeof r.language === 'string' && /^(?:auto|[a-z]{2})$/u.test(r.language) ? r.language : d.language,
  };
};

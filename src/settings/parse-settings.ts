/**
 * Stored or imported settings → settings. Field by field: what is well-formed is taken, the rest
 * stays at its default, so that a damaged or newer file never takes the reader's choices away.
 */
import {
  DEFAULT_SETTINGS,
  DWELL_MS,
  LEAVE_MS,
  MARKED_KINDS,
  SETTINGS_VERSION,
  type MarkedKind,
  type Settings,
  type SiteRule,
} from './settings.ts';

/** More than a reader makes in years; a bound for files from elsewhere. */
const MOST = 5000;

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], fallback: T): T =>
  allowed.includes(value as T) ? (value as T) : fallback;

const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);

const milliseconds = (value: unknown, { min, max }: { min: number; max: number }, fallback: number): number =>
  typeof value === 'number' && value >= min && value <= max ? Math.round(value) : fallback;

const strings = (value: unknown, pattern: RegExp): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && pattern.test(each)).slice(0, MOST) : [];

const sites = (value: unknown): Record<string, SiteRule> => {
  if (!isRaw(value)) return {};
  const rules: Record<string, SiteRule> = {};
  for (const [host, rule] of Object.entries(value).slice(0, MOST))
    if (/^[a-z0-9.-]{1,253}$/u.test(host) && (rule === 'off' || rule === 'on' || rule === 'panel-only')) rules[host] = rule;
  return rules;
};

const kinds = (value: unknown): Settings['kinds'] => {
  const raw: Raw = isRaw(value) ? value : {};
  return Object.fromEntries(MARKED_KINDS.map((kind) => [kind, flag(raw[kind], true)])) as Record<MarkedKind, boolean>;
};

export const parseSettings = (raw: unknown): Settings => {
  if (!isRaw(raw)) return DEFAULT_SETTINGS;
  const d = DEFAULT_SETTINGS;
  return {
    version: SETTINGS_VERSION,
    enabled: flag(raw['enabled'], d.enabled),
    reach: oneOf(raw['reach'], ['all-sites', 'known-news', 'on-click'], d.reach),
    display: oneOf(raw['display'], ['marks', 'panel-only'], d.display),
    density: oneOf(raw['density'], ['first-on-page', 'first-per-section', 'all'], d.density),
    kinds: kinds(raw['kinds']),
    painter: oneOf(raw['painter'], ['highlights', 'elements'], d.painter),
    feedLinks: flag(raw['feedLinks'], d.feedLinks),
    theme: oneOf(raw['theme'], ['system', 'light', 'dark', 'contrast'], d.theme),
    sites: sites(raw['sites']),
    muted: strings(raw['muted'], /^[a-z0-9-]{1,64}$/u),
    mutedForms: strings(raw['mutedForms'], /^[^\p{C}]{1,200}$/u),
    dwellMs: milliseconds(raw['dwellMs'], DWELL_MS, d.dwellMs),
    leaveMs: milliseconds(raw['leaveMs'], LEAVE_MS, d.leaveMs),
    language: typeof raw['language'] === 'string' && /^(?:auto|[a-z]{2})$/u.test(raw['language']) ? raw['language'] : d.language,
    sync: flag(raw['sync'], d.sync),
  };
};

/** Made by a version of this extension that is newer than this one? */
export const isFromNewerVersion = (raw: unknown): boolean =>
  isRaw(raw) && typeof raw['version'] === 'number' && raw['version'] > SETTINGS_VERSION;

/** What is written over `stored`: fields that only a newer version knows, and its number, stay for the day it returns. */
export const keepingUnknown = (stored: unknown, settings: Settings): Raw =>
  isFromNewerVersion(stored) ? { ...(stored as Raw), ...settings, version: (stored as Raw)['version'] } : { ...settings };

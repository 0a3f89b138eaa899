/** Preferences of a Firefox that is driven by a test: no first-run pages, no upkeep, one way out. */

export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Everything by which a fresh profile would greet its owner or call home. */
const QUIET: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.discovery.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.firefox-view': false,
  'browser.topsites.contile.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'security.OCSP.enabled': 0,
  'security.remote_settings.crlite_filters.enabled': false,
  'security.remote_settings.intermediates.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

/** Pages over http stay http: the fixture server has no certificates for other people's names. */
const PLAIN: Preferences = {
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
  'network.stricttransportsecurity.preloadlist': false,
};

/** Every request of every kind, whatever its host, goes to this address and nowhere else. */
const onlyThrough = (proxy: string): Preferences => ({
  'network.proxy.type': 2,
  'network.proxy.autoconfig_url': `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(`function FindProxyForURL(url, host) { return "PROXY ${proxy}"; }`)}`,
  'network.proxy.allow_hijacking_localhost': true,
  'network.trr.mode': 5,
  'network.http.speculative-parallel-limit': 0,
});

export interface PreferenceOptions {
  /** `127.0.0.1:PORT` */
  readonly proxy: string;
  /** The extension's id, and the address its pages are to have (otherwise random per profile). */
  readonly extensionId: string;
  readonly uuid: string;
  readonly more?: Preferences;
}

export const firefoxPreferences = ({ proxy, extensionId, uuid, more = {} }: PreferenceOptions): Preferences => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  ...QUIET,
  ...PLAIN,
  ...onlyThrough(proxy),
  ...more,
});

/** The profile's `user.js`. */
export const userScript = (preferences: Preferences): string =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

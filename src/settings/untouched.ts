/**
 * Places that are never read unless the reader says so: mail, banking, documents being written, and what
 * is not on the public web. A list can only name the well-known; the rules below it catch the rest.
 */

/** Hosts; each stands for its sub-domains, too. */
export const UNTOUCHED_HOSTS: readonly string[] = [
  // Mail and messages
  'mail.google.com',
  'chat.google.com',
  'messages.google.com',
  'outlook.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'mail.yahoo.com',
  'mail.proton.me',
  'app.tuta.com',
  'mail.ru',
  'e.mail.ru',
  'mail.yandex.ru',
  'web.whatsapp.com',
  'web.telegram.org',
  'teams.microsoft.com',
  'app.slack.com',
  'discord.com',
  // Documents and editors
  'docs.google.com',
  'drive.google.com',
  'calendar.google.com',
  'office.com',
  'sharepoint.com',
  'icloud.com',
  'notion.so',
  'overleaf.com',
  'figma.com',
  'github.dev',
  'vscode.dev',
  // Money and identity
  'paypal.com',
  'wise.com',
  'revolut.com',
  'accounts.google.com',
  'login.microsoftonline.com',
  'id.apple.com',
  'appleid.apple.com',
  'diia.gov.ua',
  'privat24.ua',
  'id.gov.ua',
];

/** Labels that such hosts begin with anywhere: `online.bank.example`, `webmail.example.org`. */
const PRIVATE_LABELS =
  /^(?:web)?mail\d*\.|^(?:e|online|internet|m|mobile|my|secure)?-?banking\.|^(?:intranet|login|signin|sso|auth|accounts?|wallet|pay|checkout|admin|cpanel)\./u;

/** Names that only a local network resolves (RFC 6761, 6762, 8375, ICANN's `internal`). */
const LOCAL_NAMES = /(?:^|\.)(?:localhost|local|localdomain|lan|home|corp|intranet|internal|private|home\.arpa)$/u;

/** Loopback, link-local and private addresses (RFC 1918, 3927, 4193, 6598). */
const PRIVATE_ADDRESSES =
  /^(?:10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^\[(?:::1|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/u;

const IP_ADDRESS = /^(?:\d+\.){3}\d+$|^\[/u;

/** @param host as in `URL.hostname` */
export const isUntouched = (host: string): boolean => {
  if (PRIVATE_ADDRESSES.test(host) || LOCAL_NAMES.test(host)) return true;
  // A single label is a machine of an intranet.
  if (!IP_ADDRESS.test(host) && !host.includes('.')) return true;
  return PRIVATE_LABELS.test(host) || UNTOUCHED_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
};

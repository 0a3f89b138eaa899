/**
 * Host names flattened into one label, as Google's translator and AMP caches do it: a hyphen becomes
 * two, a dot becomes one.
 *
 *   www-t--online-de  → www.t-online.de
 *   0-www-bild-de-0   → www.bild.de   (AMP's way where the third and fourth character are hyphens)
 */
export const decodeFlattenedHost = (label: string): string => {
  const inner = /^0-(.*)-0$/u.exec(label)?.[1] ?? label;
  return inner.replace(/-{1,2}/gu, (hyphens) => (hyphens.length === 2 ? '-' : '.'));
};

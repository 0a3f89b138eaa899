/** The host of an address; empty where it has none that a rule could be about. */
export const hostOf = (url: string): string => {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? hostname : '';
  } catch {
    return '';
  }
};

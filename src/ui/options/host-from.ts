/** `https://www.Example.org/a` → `www.example.org`; null where no host name can be read from it. */
export const hostFrom = (text: string): string | null => {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  try {
    const { hostname } = new URL(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
    return /^(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
};

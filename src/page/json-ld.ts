/** What a page's JSON-LD (schema.org) says of its publisher and day. Read with bounds, never trusted. */

/** Longer ones are catalogues. */
const LENGTH_AT_MOST = 100_000;
const SCRIPTS_AT_MOST = 10;
const ITEMS_AT_MOST = 50;
const WORDS_AT_MOST = 300;

export interface SaidInJsonLd {
  readonly publisher: { readonly name: string | null; readonly url: string | null } | null;
  /** As written, ISO 8601 where the page keeps to the standard. */
  readonly published: string | null;
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, WORDS_AT_MOST) : null;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** The items of one script: itself, a list, or a graph. */
const itemsOf = (value: unknown): Item[] => {
  const all: unknown[] = Array.isArray(value)
    ? value
    : isItem(value) && Array.isArray(value['@graph'])
      ? [value, ...(value['@graph'] as unknown[])]
      : [value];
  return all.filter(isItem).slice(0, ITEMS_AT_MOST);
};

export const readJsonLd = (document: Document): SaidInJsonLd => {
  const items = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, SCRIPTS_AT_MOST)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LENGTH_AT_MOST)
    .flatMap((text) => itemsOf(parsed(text)));
  const byId = new Map(items.flatMap((item) => (typeof item['@id'] === 'string' ? [[item['@id'], item] as const] : [])));
  const publishers = items.flatMap(({ publisher }) => {
    const one: unknown = Array.isArray(publisher) ? publisher[0] : publisher;
    if (!isItem(one)) return [];
    // A graph names its publisher by reference.
    const whole = 'name' in one ? one : (byId.get(String(one['@id'])) ?? one);
    const name = words(whole['name']);
    const url = words(whole['url']);
    return name === null && url === null ? [] : [{ name, url }];
  });
  return {
    publisher: publishers[0] ?? null,
    published: items.map((item) => words(item['datePublished'])).find((date) => date !== null) ?? null,
  };
};

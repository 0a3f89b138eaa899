/** Text and attributes of a picture that stands alone, as SVG source: escaped, since names come from records. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/gu, (sign) => `&#${String(sign.codePointAt(0))};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

type Attributes = Readonly<Record<string, string | number>>;

/** `children`: SVG source, made by this function or escaped. */
export const svg = (tag: string, attributes: Attributes, ...children: readonly string[]): string =>
  `<${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('')}>${children.join('')}</${tag}>`;

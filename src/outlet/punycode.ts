/**
 * International host names: `xn--…` back to letters (Punycode, RFC 3492, with the parameters of RFC 5891).
 * Decoding only; a label that does not decode stays as it is.
 */
const [BASE, T_MIN, T_MAX, SKEW, DAMP, FIRST_BIAS, FIRST_N] = [36, 1, 26, 38, 700, 72, 128];

const digitOf = (unit: number): number =>
  unit >= 97 && unit <= 122 ? unit - 97 : unit >= 65 && unit <= 90 ? unit - 65 : unit >= 48 && unit <= 57 ? unit - 22 : BASE;

const adapt = (delta: number, count: number, first: boolean): number => {
  let d = first ? Math.floor(delta / DAMP) : delta >> 1;
  d += Math.floor(d / count);
  let k = 0;
  for (; d > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) d = Math.floor(d / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + SKEW));
};

const decode = (input: string): string | null => {
  const basic = input.lastIndexOf('-');
  const out = Array.from(basic > 0 ? input.slice(0, basic) : '', (c) => c.codePointAt(0) as number);
  let [n, i, bias] = [FIRST_N, 0, FIRST_BIAS];
  for (let at = basic > 0 ? basic + 1 : 0; at < input.length;) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++));
      if (!(digit < BASE)) return null;
      i += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (i > 0x10ffff * 64) return null;
    }
    bias = adapt(i - before, out.length + 1, before === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > 0x10ffff) return null;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
};

/** "xn--80ak6aa92e.com" → "аррӏе.com". */
export const unicodeHost = (host: string): string =>
  host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? decode(label.slice(4)) || label : label))
    .join('.');

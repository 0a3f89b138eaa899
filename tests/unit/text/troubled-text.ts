import fc from 'fast-check';

/** Text that makes trouble: pieces whose neighbours change what they mean. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'B', 'é', 'e\u0301', 'ß', 'ﬃ', 'İ', 'и', 'і', 'е', 'Я', '\u0306', '\u0308', '\u0301', '\u00AD', '\u200D', ' ', '\u00A0', '\n', '’', "'", '–', '…', '«', '5', '٥', '北', 'カ', '\u3099', 'ｶ', 'ﾞ', 'น', '้', 'ำ', 'क', 'ि', '\u1100', '\u1161', '\u11A8', '가', '😀', '𝐍', '\uD800', '\uDC00', '½', '™', 'ŉ', 'أ', 'ُ', '﷽', '_') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
export const troubledText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

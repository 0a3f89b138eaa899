/** The page's own fact-check markup (schema.org/ClaimReview in JSON-LD), as text: whoever asks for it reads it, with bounds. */

const TEXTS_AT_MOST = 5;
/** A list of a hundred reviews has about this size (UTF-16 code units). */
const LENGTH_AT_MOST = 200_000;

export const claimReviewTexts = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LENGTH_AT_MOST && text.includes('ClaimReview'))
    .slice(0, TEXTS_AT_MOST);

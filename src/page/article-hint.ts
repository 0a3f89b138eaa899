/**
 * Does the page itself say that it is an article? `og:type` (ogp.me) and the types of its JSON-LD
 * (schema.org). Only a hint: pages say so of their home page, and articles do not.
 */

/** schema.org types below Article that newsrooms use, LiveBlogPosting among them. */
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]{0,200})?"(?:\w*Article|\w*BlogPosting|Report|AnalysisNewsArticle)"/u;

/** Longer ones hold the whole article or a catalogue; the type stands at the front. */
const MAX_LOOK = 20_000;
const MAX_SCRIPTS = 20;

export const saysItIsAnArticle = (document: Document): boolean => {
  if (document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() === 'article') return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  return scripts.some((script) => ARTICLE_TYPE.test((script.textContent ?? '').slice(0, MAX_LOOK)));
};

import { expect, it } from 'vitest';
import { claimReviewTexts } from '../../../src/page/claim-review-texts.ts';

const script = (text: string, type = 'application/ld+json'): string => `<script type="${type}">${text}</script>`;
const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

it('takes the JSON-LD that speaks of ClaimReview, and nothing else', () => {
  const found = claimReviewTexts(
    page(script('{"@type":"ClaimReview"}') + script('{"@type":"NewsArticle"}') + script('ClaimReview', 'text/plain')),
  );
  expect(found).toEqual(['{"@type":"ClaimReview"}']);
});

it('is bounded in number and length', () => {
  const one = script('{"@type":"ClaimReview"}');
  expect(claimReviewTexts(page(one.repeat(50)))).toHaveLength(5);
  expect(claimReviewTexts(page(script(`{"@type":"ClaimReview","x":"${'x'.repeat(300_000)}"}`)))).toEqual([]);
});

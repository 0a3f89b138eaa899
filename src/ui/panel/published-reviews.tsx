/** Fact checks that the page itself publishes (ClaimReview): its publisher's words, said to be its publisher's. */
import type { JSX } from 'preact';
import type { PublishedReview } from '../../claim-review/read-claim-review.ts';
import { formatDate } from '../messages/format.ts';
import { PanelSection } from './panel-section.tsx';
import { usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';

const Review = ({ review }: { readonly review: PublishedReview }): JSX.Element => {
  const { m } = usePanel();
  const { claim, claimant, publisher, rating, date, url } = review;
  return (
    <li>
      <q lang={review.language ?? ''} dir="auto">
        {claim}
      </q>
      <p class="small">
        {claimant === null ? null : <span dir="auto">{m.reviews.saidBy(claimant)} </span>}
        <span dir="auto">{m.reviews.rated(publisher.name, rating.original)}</span>
        {date === null ? null : <span class="quiet"> · {formatDate(date, m.language)}</span>}
        {url === null ? null : (
          <>
            {' '}
            <a href={url} target="_blank" rel="noreferrer noopener">
              {new URL(url).hostname}
            </a>
          </>
        )}
      </p>
    </li>
  );
};

/** @param pageId changes when another page is meant */
export const PublishedReviews = ({ pageId }: { readonly pageId: string }): JSX.Element | null => {
  const { m, source } = usePanel();
  const loaded = useLoaded(`reviews ${pageId}`, () => source.publishedReviews());
  if (loaded.kind !== 'ready' || loaded.value.length === 0) return null;
  return (
    <PanelSection id="published-reviews" heading={m.reviews.heading}>
      <ul class="plain">
        {loaded.value.map((review) => (
          <Review key={`${review.claim} ${review.rating.original}`} review={review} />
        ))}
      </ul>
      <p class="quiet small">{m.reviews.unverified}</p>
    </PanelSection>
  );
};

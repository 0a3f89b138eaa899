/** When a record was last looked at, when it is due again, by whom it was read, and what was corrected. */
import type { JSX } from 'preact';
import type { EntryRecord } from '../../corpus/records.ts';
import { isReviewOverdue, reviewDue, type Datable } from '../../corpus/review-due.ts';
import { formatDate } from '../messages/format.ts';
import { usePanel } from './panel-context.ts';

type Reviewable = Datable & Pick<EntryRecord, 'reviewed' | 'corrections'>;

export const ReviewBlock = ({ record }: { readonly record: Reviewable }): JSX.Element => {
  const { m, source } = usePanel();
  const isOverdue = isReviewOverdue(record, source.now());
  const date = (day: string): string => formatDate(day, m.language);
  return (
    <section class="block" aria-labelledby="review">
      <h2 id="review" class="label">
        {m.entry.review}
      </h2>
      <p class={isOverdue ? 'overdue' : ''}>{(isOverdue ? m.card.overdue : m.card.asOf)(date(record.asOf))}</p>
      <p class="quiet small">{m.entry.reviewDue(date(reviewDue(record)))}</p>
      {record.reviewed?.map(({ role, date: day, scope }) => (
        <p class="quiet small" key={`${role} ${day}`}>
          {m.entry.reviewed(m.entry.roles[role], date(day), scope)}
        </p>
      ))}
      {record.corrections?.map(({ date: day, was, now }) => (
        <p class="small" key={`${day} ${was}`}>
          {m.entry.corrected(date(day), was, now)}
        </p>
      ))}
    </section>
  );
};

/** The same as the picture, to read from top to bottom. */
import type { JSX } from 'preact';
import { formatDate } from '../messages/format.ts';
import { usePanel } from './panel-context.ts';
import type { TimelineItem } from './timeline-layout.ts';

const fullPeriod = (when: string, language: string): string =>
  when
    .split('/')
    .map((date) => formatDate(date, language))
    .join(' – ');

export const TimelineTable = ({ items }: { readonly items: readonly TimelineItem[] }): JSX.Element => {
  const { m } = usePanel();
  return (
    <table aria-label={m.panel.timeline}>
      <thead>
        <tr>
          <th scope="col">{m.timeline.when}</th>
          <th scope="col">{m.timeline.what}</th>
        </tr>
      </thead>
      <tbody>
        {[...items]
          .sort((a, b) => a.when.localeCompare(b.when))
          .map(({ id, label, when, isHere }) => (
            <tr key={id}>
              <td>{fullPeriod(when, m.language)}</td>
              <td>
                <a href={`#/entry/${id}`} dir="auto">
                  {label}
                </a>
                {isHere === true ? <span class="quiet small"> · {m.views.time.onPage}</span> : null}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
};

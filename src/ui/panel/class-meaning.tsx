/** What a class answers – control of the content apart from public money – and what it does not say. */
import type { JSX } from 'preact';
import type { OutletRecord } from '../../corpus/records.ts';
import { stateLinkAt, type StateLink } from '../../corpus/state-link-at.ts';
import { usePanel } from './panel-context.ts';

/** The answer that matters most to a reader comes first. */
const QUESTIONS = ['editorial', 'funding', 'governance'] as const;

const answerKey = (answer: StateLink['funding']) => (answer === true ? 'yes' : answer === false ? 'no' : answer);

export const LinkAnswerList = ({ link }: { readonly link: StateLink }): JSX.Element => {
  const { m } = usePanel();
  return (
    <dl class="answers">
      {QUESTIONS.map((question) => (
        <div key={question}>
          <dt>{m.outlet.questions[question]}</dt>
          <dd>{m.outlet.answers[answerKey(link[question])]}</dd>
        </div>
      ))}
    </dl>
  );
};

/** @param date of the page, ISO 8601 */
export const ClassMeaning = ({ outlet, date }: { readonly outlet: OutletRecord; readonly date: string | null }): JSX.Element | null => {
  const { m } = usePanel();
  const at = stateLinkAt(outlet.stateLink, date);
  const findings = outlet.instruments?.length ?? 0;
  return at === null ? null : (
    <details class="small">
      <summary>{m.outlets.classMeans}</summary>
      <p>{m.flag.sentences[at.link.class]}</p>
      <LinkAnswerList link={at.link} />
      <p class="quiet">{m.outlet.classMeaning}</p>
      {findings === 0 ? null : (
        <p>
          <a href={`#/outlet/${outlet.id}`}>{m.views.site.others(findings)}</a>
        </p>
      )}
    </details>
  );
};

/** Everything the page mentions, by kind: to open, and to jump from. */
import type { JSX } from 'preact';
import { formatYears } from '../messages/format.ts';
import { JumpButton } from './jump-button.tsx';
import type { MentionGroup } from './mention-groups.ts';
import { groupMentions, groupsByKind } from './mention-groups.ts';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

interface MentionRowProps {
  readonly group: MentionGroup;
  /** False where the heading above has told it. */
  readonly withKind: boolean;
}

export const MentionRow = ({ group: { entry, line, places }, withKind }: MentionRowProps): JSX.Element => {
  const { m } = usePanel();
  const years = line.when === undefined ? '' : formatYears(line.when);
  // “Yalta Conference (1945)” has told it.
  const about = [withKind ? m.kinds[line.kind] : '', line.name.includes(years) ? '' : years].filter((part) => part !== '').join(' · ');
  return (
    <li class="row">
      <span class="row-text">
        <a href={`#/entry/${entry}`} dir="auto">
          {line.name}
        </a>
        {about === '' ? null : <span class="quiet small"> {about}</span>}
      </span>
      <JumpButton name={line.name} places={places} />
    </li>
  );
};

export const MentionList = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  return (
    <>
      {groupsByKind(groupMentions(found.report.mentions, found.entries)).map(([kind, ofKind]) => (
        <section key={kind} class="kind-group">
          <h3 class="label">{m.kinds[kind]}</h3>
          <ul class="rows">
            {ofKind.map((group) => (
              <MentionRow key={group.entry} group={group} withKind={false} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};

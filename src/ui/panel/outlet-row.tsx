/** An outlet in a list of the page's: its name, its flag, what there is to add, and the way to its places in the text. */
import type { ComponentChildren, JSX } from 'preact';
import type { OutletRecord } from '../../corpus/records.ts';
import { outletFlag } from '../parts/flag-model.ts';
import { flag } from '../parts/flag.ts';
import { outletName } from '../parts/outlet-name.ts';
import { JumpButton } from './jump-button.tsx';
import { usePanel } from './panel-context.ts';
import type { PageFound, TextSpan } from './panel-source.ts';
import { vnode } from './vnode.ts';

interface OutletRowProps {
  readonly found: PageFound;
  readonly outlet: OutletRecord;
  /** None: it is not named in the text, and there is nowhere to go. */
  readonly places: readonly TextSpan[];
  readonly children?: ComponentChildren;
}

export const OutletRow = ({ found, outlet, places, children }: OutletRowProps): JSX.Element => {
  const { m } = usePanel();
  const model = outletFlag(outlet, m, found.report.published);
  const name = outletName(outlet);
  return (
    <li class="row">
      <span class="row-text">
        <a href={`#/outlet/${outlet.id}`} dir="auto">
          {name}
        </a>{' '}
        {model === null ? <span class="quiet small">{m.flag.notRated}</span> : flag(vnode, model)}
        {children}
      </span>
      {places.length === 0 ? null : <JumpButton name={name} places={places} />}
    </li>
  );
};

/** The head of the panel: the views, back where there is somewhere to go back to, and the controls. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { icon } from '../parts/icon.ts';
import { PanelControls } from './panel-controls.tsx';
import { usePanel } from './panel-context.ts';
import { canGoBack, canGoForward } from './trail.ts';
import { vnode } from './vnode.ts';

const VIEWS = ['page', 'timeline', 'search'] as const;

interface ToolProps {
  readonly label: string;
  readonly sign: 'back' | 'forward';
  readonly press: () => void;
}

const Tool = ({ label, sign, press }: ToolProps): JSX.Element => (
  <button type="button" class={`tool ${sign}`} aria-label={label} title={label} onClick={press}>
    {icon(vnode, 'back')}
  </button>
);

export const PanelHead = (): JSX.Element => {
  const { m, route, search, trail, source } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const names = { page: m.panel.thisPage, timeline: m.panel.timeline, search: m.panel.search };
  /** A pointer on its way, or the keyboard's focus: the index takes longer than the way to the first letter. */
  const warm = (): void => void search().catch(() => undefined);
  const isRecord = 'id' in route.value;
  const hasBack = canGoBack(trail.value);
  /** Where the panel was opened on a record there is no step back, and the page is the way out. */
  const goBack = (): void => {
    if (hasBack) history.back();
    else location.hash = '#/page';
  };
  return (
    <header class="head">
      <div class="bar">
        {isRecord || hasBack ? <Tool label={m.panel.back} sign="back" press={goBack} /> : null}
        {canGoForward(trail.value) ? <Tool label={m.lists.forward} sign="forward" press={() => history.forward()} /> : null}
        <nav aria-label={m.panel.views}>
          {VIEWS.map((view) => (
            <a
              key={view}
              href={`#/${view}`}
              {...(route.value.view === view ? { 'aria-current': 'page' as const } : {})}
              {...(view === 'search' ? { onPointerEnter: warm, onFocus: warm } : {})}
            >
              {names[view]}
            </a>
          ))}
        </nav>
        <button
          type="button"
          class="tool"
          aria-label={m.panel.controls}
          title={m.panel.controls}
          aria-expanded={isOpen}
          aria-controls="controls"
          onClick={() => setOpen(!isOpen)}
        >
          {icon(vnode, 'controls')}
        </button>
      </div>
      {source.storage.value === 'refused' ? (
        <p class="warning" role="alert">
          {m.options.notSaved}
        </p>
      ) : null}
      {isOpen ? <PanelControls id="controls" /> : null}
    </header>
  );
};

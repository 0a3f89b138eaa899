/** The head of the panel: the views, back where there is somewhere to go back to, and the controls. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { icon } from '../parts/icon.ts';
import { PanelControls } from './panel-controls.tsx';
import { usePanel } from './panel-context.ts';
import { vnode } from './vnode.ts';

const VIEWS = ['page', 'timeline', 'search'] as const;

/** One step back; where the panel was opened on a record there is none, and the page is the way out. */
const goBack = (): void => {
  if (history.length > 1) history.back();
  else location.hash = '#/page';
};

export const PanelHead = (): JSX.Element => {
  const { m, route, search } = usePanel();
  const [isOpen, setOpen] = useState(false);
  const names = { page: m.panel.thisPage, timeline: m.panel.timeline, search: m.panel.search };
  /** A pointer on its way, or the keyboard's focus: the index takes longer than the way to the first letter. */
  const warm = (): void => void search().catch(() => undefined);
  const isRecord = 'id' in route.value;
  return (
    <header class="head">
      <div class="bar">
        {isRecord ? (
          <button type="button" class="tool" aria-label={m.panel.back} title={m.panel.back} onClick={goBack}>
            {icon(vnode, 'back')}
          </button>
        ) : null}
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
      {isOpen ? <PanelControls id="controls" /> : null}
    </header>
  );
};

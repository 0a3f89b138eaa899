/** The page's report to take along: as Web Annotations, as Markdown, or printed. */
import type { JSX } from 'preact';
import { usePanel } from './panel-context.ts';
import type { PageFound } from './panel-source.ts';

export const PageExport = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const panel = usePanel();
  const { m } = panel;
  const save = (as: 'annotations' | 'markdown'): void =>
    void import('./save-report.ts').then(({ saveReport }) => saveReport(as, found, panel));
  return (
    <details class="block export">
      <summary>{m.exports.heading}</summary>
      <p class="buttons">
        <button type="button" class="secondary" disabled={found.report.url === null} onClick={() => save('annotations')}>
          {m.exports.annotations}
        </button>
        <button type="button" class="secondary" onClick={() => save('markdown')}>
          {m.exports.markdown}
        </button>
        <button type="button" class="secondary" onClick={() => globalThis.print()}>
          {m.exports.print}
        </button>
      </p>
      <p class="quiet small">{m.exports.hint}</p>
    </details>
  );
};

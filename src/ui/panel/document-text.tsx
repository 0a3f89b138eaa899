/** The reader: the document's text with its changed places and the page's entries marked. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DocumentRecord } from '../../corpus/records.ts';
import type { MarkedPlace } from './document-marks.ts';
import { drawDocument } from './document-marks.ts';
import { findInParts } from './find-in-parts.ts';
import { usePageFound, usePanel } from './panel-context.ts';
import { useLoaded } from './use-loaded.ts';

/** Id of the element of the nth altered place, so that the list can lead there. */
export const alterationId = (index: number): string => `changed-${index + 1}`;

const alterationPlaces = (document: DocumentRecord, kinds: Readonly<Record<string, string>>): readonly MarkedPlace[] =>
  document.alterations.flatMap((alteration, index) => {
    const place = findInParts(document.parts, alteration.here);
    if (place === null) return [];
    const dress = (element: HTMLElement): void => {
      element.className = 'alteration';
      element.title = `${kinds[alteration.kind] ?? ''}: ${alteration.note}`;
      if (element.ownerDocument.getElementById(alterationId(index)) === null) element.id = alterationId(index);
      element.tabIndex = -1;
    };
    return [{ ...place, dress }];
  });

/** Where the entries of the page beside the panel are mentioned in this document. */
const useMentionPlaces = (document: DocumentRecord): readonly MarkedPlace[] => {
  const { source } = usePanel();
  const found = usePageFound();
  const ids = Object.keys(found?.entries ?? {});
  const loaded = useLoaded(`${document.id} ${document.hash} ${ids.join(' ')}`, async () => {
    const entries = await Promise.all(ids.map((id) => source.entry(id)));
    return entries.flatMap((entry) =>
      (entry?.passages ?? []).flatMap((passage): MarkedPlace[] => {
        if (entry === null || passage.document !== document.id || passage.mark === null) return [];
        const dress = (element: HTMLElement): void => {
          element.setAttribute('href', `#/entry/${entry.id}`);
          element.className = 'mention';
        };
        return [{ start: passage.start + passage.mark[0], end: passage.start + passage.mark[1], dress }];
      }),
    );
  });
  return loaded.kind === 'ready' ? loaded.value : [];
};

export const DocumentText = ({ document }: { readonly document: DocumentRecord }): JSX.Element => {
  const { m } = usePanel();
  const container = useRef<HTMLDivElement>(null);
  const mentions = useMentionPlaces(document);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    const changed = alterationPlaces(document, m.document.kinds);
    drawDocument(
      element,
      document,
      [
        { tag: 'mark', places: changed },
        { tag: 'a', places: mentions },
      ],
      m.document.gap,
    );
  }, [document, mentions]);
  return <div class="reader" ref={container} />;
};

/** Which documents are read at all. */

/** A frame smaller than this holds an advertisement or a button, not an article (CSS pixels). */
const MIN_FRAME_WIDTH = 300;
const MIN_FRAME_HEIGHT = 250;

/** HTML with a body; no images, XML, PDF viewers, editors; no small frames. */
export const isReadable = (document: Document): boolean => {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return false;
  if (!document.body || document.designMode === 'on') return false;
  const view = document.defaultView;
  if (!view) return false;
  return view === view.top || (view.innerWidth >= MIN_FRAME_WIDTH && view.innerHeight >= MIN_FRAME_HEIGHT);
};

/**
 * Alt with an arrow steps back and forward, as on any page. In a docked panel the browser's own keys belong to the page
 * beside it: Alt+Left would take that one back, and a panel has no forward button.
 */
export const stepByKeys = (view: Window, signal: AbortSignal): void => {
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      // On a Mac these keys move by words in a field.
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      event.preventDefault();
      if (event.key === 'ArrowLeft') view.history.back();
      else view.history.forward();
    },
    { signal },
  );
};

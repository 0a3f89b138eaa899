/**
 * Copies text the old way, by selecting it. On plain http pages there is no `navigator.clipboard`,
 * and news is still read there. The field lives in the card's own root and is gone at once.
 */
export const copyBySelection = (root: ShadowRoot, text: string): boolean => {
  const { ownerDocument: document, activeElement } = root;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none';
  root.append(field);
  field.select();
  const isDone = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isDone;
};

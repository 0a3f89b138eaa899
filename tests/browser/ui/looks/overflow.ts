/** What hangs out of the view, or is cut off in it. */

/** Cut on purpose: whole elsewhere, or for screen readers only. */
const MAY_BE_CUT = '.hidden, .snippet, .timeline a, select, input';

const said = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');

/** Elements below `root` whose text is not wholly to be seen between `left` and `right`, in words. */
export const overflowing = (root: ParentNode, left: number, right: number): string[] =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((each) => each.checkVisibility() && hasOwnText(each) && each.closest(MAY_BE_CUT) === null)
    .flatMap((each) => {
      const boxes = [...each.getClientRects()];
      const isOutside = boxes.some((box) => box.left < left - 1 || box.right > right + 1);
      const style = getComputedStyle(each);
      const isCut =
        (style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1) ||
        (style.overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1);
      return isOutside ? [`outside: ${said(each)}`] : isCut ? [`cut: ${said(each)}`] : [];
    });

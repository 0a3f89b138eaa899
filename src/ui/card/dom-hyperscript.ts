/** Parts as plain elements. Text becomes text nodes; nothing is ever parsed. */
import type { Hyperscript } from '../parts/hyperscript.ts';

const SVG = new Set(['svg', 'path']);

export const domHyperscript =
  (document: Document): Hyperscript<Element> =>
  (tag, attributes, ...children) => {
    const element = SVG.has(tag) ? document.createElementNS('http://www.w3.org/2000/svg', tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
      else if (value !== null && value !== false) element.setAttribute(name, String(value));
    }
    element.append(...children.filter((child) => child !== null && child !== false));
    return element;
  };

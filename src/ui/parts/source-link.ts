/** A link that leaves the extension: new tab, no referrer, no opener; anything but https stays plain text. */
import type { Hyperscript } from './hyperscript.ts';

export const sourceLink = <Node>(h: Hyperscript<Node>, url: string, label: string): Node =>
  url.startsWith('https://')
    ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, label)
    : h('span', { dir: 'auto' }, label);

/** The shared parts as Preact nodes. */
import { h } from 'preact';
import type { VNode } from 'preact';
import type { Hyperscript } from '../parts/hyperscript.ts';

export const vnode: Hyperscript<VNode> = (tag, attributes, ...children) => h(tag, attributes, ...children) as VNode;

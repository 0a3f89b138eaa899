/**
 * Closed shadow roots, seen from outside.
 *
 * A page cannot reach into a closed root, and neither can its scripts in a test; the browser's own
 * debugging protocol can. `DOM.getDocument({ pierce: true })` lists every node, each closed root
 * among them; `DOM.resolveNode` makes it an object on which a function can be called. The page
 * itself sees none of this. Costs one walk over the whole tree: not for pages of megabytes.
 */
import type { CDPSession, Page } from 'playwright-core';

interface ProtocolNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly children?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

export interface ClosedRoot {
  /** Calls a function on the root. It is sent as text: it must not use anything from around it. */
  evaluate<T>(read: (root: ShadowRoot) => T): Promise<T>;
}

const closedIn = (node: ProtocolNode): ProtocolNode[] => [
  ...(node.shadowRootType === 'closed' ? [node] : []),
  ...[...(node.shadowRoots ?? []), ...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])].flatMap(closedIn),
];

const handle = (session: CDPSession, node: ProtocolNode): ClosedRoot => ({
  evaluate: async <T>(read: (root: ShadowRoot) => T): Promise<T> => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      // `__name` is what the TypeScript loader writes around inner functions; there is none over there.
      functionDeclaration: `function () { const __name = (named) => named; return (${String(read)})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  },
});

const sessions = new WeakMap<Page, Promise<CDPSession>>();
const sessionOf = (page: Page): Promise<CDPSession> => {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
};

/** Every closed shadow root on the page now, in document order. */
export const closedRoots = async (page: Page): Promise<ClosedRoot[]> => {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
  return closedIn(root).map((node) => handle(session, node));
};

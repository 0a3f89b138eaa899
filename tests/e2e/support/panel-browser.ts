/** What the open panel can ask of its browser, asked from there: the same in Chromium and in Firefox. */
import type { PageStateAnswer } from '../../../src/messaging/protocol.ts';
import type { Reader } from './reader.ts';

type Call = (...values: readonly unknown[]) => unknown;

interface PanelWorld {
  readonly JSON: JSON;
  readonly chrome: Readonly<Record<string, Readonly<Record<string, Call>>>>;
}

/** Sent to the panel as text. @param values a list, as JSON */
const callThere = (panel: Window, space: string, name: string, values: string): unknown => {
  // Firefox runs this beside the panel's own world: its objects are reached, and made, through the waiver.
  const { wrappedJSObject } = panel as Window & { readonly wrappedJSObject?: PanelWorld };
  const world = wrappedJSObject ?? (panel as Window & typeof globalThis & PanelWorld);
  return world.chrome[space]?.[name]?.(...(world.JSON.parse(values) as unknown[]));
};

const call = async <T>(reader: Reader, space: string, name: string, ...values: readonly unknown[]): Promise<T> =>
  (await reader.inPanel(callThere, space, name, JSON.stringify(values))) as T;

const tabBeside = async (reader: Reader): Promise<number> => {
  const [tab] = await call<readonly { readonly id: number }[]>(reader, 'tabs', 'query', { active: true, currentWindow: true });
  if (!tab) throw new Error('there is no tab beside the panel');
  return tab.id;
};

/** What the page's script tells the panel; null: none is there. */
export const pageStateBeside = async (reader: Reader): Promise<PageStateAnswer | null> =>
  call(reader, 'tabs', 'sendMessage', await tabBeside(reader), { name: 'page-state', body: {} }, { frameId: 0 });

/** Words of the toolbar button's badge. */
export const badgeBeside = async (reader: Reader): Promise<string> =>
  call(reader, 'action', 'getBadgeText', { tabId: await tabBeside(reader) });

/** A made-up extension API for tests in Node: storage that can be refused, a background that can be lost. */
type Area = 'local' | 'session' | 'sync';
type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;

/** A message to the background, or to a frame of a tab. */
export interface FakeCall {
  readonly tab: number | null;
  readonly frame: number;
  readonly name: string;
  readonly body: unknown;
}

interface FakeState {
  stored: Record<string, unknown>;
  session: Record<string, unknown>;
  sync: Record<string, unknown>;
  isStorageRefused: boolean;
  /** Answers of the background, in order; an Error is a lost message. */
  replies: unknown[];
  sent: unknown[];
  /** What frames of pages were told: tab, message, options. */
  told: unknown[];
  /** What they answer, in order; then true. An Error: nobody is there. */
  answers: unknown[];
  /** Entries of menus that are there now. */
  menus: { readonly id: string; readonly contexts: readonly string[]; readonly title: string; readonly checked?: boolean }[];
  isOptionsOpen: boolean;
  /** Addresses of tabs; a tab without one is not to be seen. */
  addresses: Record<number, string>;
  /** Answers every message, in place of `replies` and `answers`: what it returns, or rejects with, is the answer. */
  answer: ((call: FakeCall) => unknown) | null;
}

export const fake: FakeState = {
  stored: {},
  session: {},
  sync: {},
  isStorageRefused: false,
  replies: [],
  sent: [],
  told: [],
  answers: [],
  menus: [],
  isOptionsOpen: false,
  addresses: {},
  answer: null,
};

const refuse = (): void => {
  if (fake.isStorageRefused) throw new Error('QuotaExceededError');
};

type MenuListener = (info: { readonly menuItemId: string; readonly frameId?: number }, tab?: object) => void;
const menuListeners = new Set<MenuListener>();

/** A reader chooses an entry of a menu. */
export const chooseMenu: MenuListener = (info, tab) => {
  for (const listener of menuListeners) listener(info, tab);
};

type MessageListener = (message: unknown) => unknown;
const messageListeners = new Set<MessageListener>();

/** Another context of the extension says something to all. */
export const sayToAll = (message: unknown): void => {
  for (const listener of messageListeners) listener(message);
};

const ignored = { addListener: (): void => undefined, removeListener: (): void => undefined };

const closedTabListeners = new Set<(tab: number) => void>();

/** A reader closes a tab. */
export const closeTab = (tab: number): void => {
  for (const listener of closedTabListeners) listener(tab);
};

const listeners = new Set<(changes: Changes, area: string) => void>();

const storageArea = (area: Area) => {
  const values = (): Record<string, unknown> => (area === 'local' ? fake.stored : fake[area]);
  return {
    get: async (key: string): Promise<Record<string, unknown>> => {
      refuse();
      return Promise.resolve({ [key]: values()[key] });
    },
    set: async (next: Record<string, unknown>): Promise<void> => {
      refuse();
      const changes: Changes = {};
      for (const [key, newValue] of Object.entries(next)) changes[key] = { oldValue: values()[key], newValue };
      Object.assign(values(), structuredClone(next));
      for (const listener of listeners) listener(changes, area);
      return Promise.resolve();
    },
    remove: async (key: string): Promise<void> => {
      Reflect.deleteProperty(values(), key);
      return Promise.resolve();
    },
  };
};

export default {
  i18n: { getUILanguage: (): string => 'en-US' },
  tabs: {
    onRemoved: { addListener: (listener: (tab: number) => void) => closedTabListeners.add(listener) },
    get: (id: number): Promise<object> => Promise.resolve({ id, url: fake.addresses[id] }),
    connect: (): object => ({ onMessage: ignored, onDisconnect: ignored, disconnect: (): void => undefined }),
    sendMessage: async (...words: readonly [tab: number, message: { name: string; body: unknown }, to?: { frameId?: number }]) => {
      fake.told.push(words);
      const [tab, message, to] = words;
      if (fake.answer) return fake.answer({ tab, frame: to?.frameId ?? 0, ...message });
      const answer = fake.answers.length > 0 ? fake.answers.shift() : true;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  },
  contextMenus: {
    removeAll: (): Promise<void> => {
      fake.menus = [];
      return Promise.resolve();
    },
    create: (item: FakeState['menus'][number]): void => void fake.menus.push(item),
    onClicked: { addListener: (listener: MenuListener) => menuListeners.add(listener) },
  },
  runtime: {
    id: 'made-up',
    openOptionsPage: (): Promise<void> => {
      fake.isOptionsOpen = true;
      return Promise.resolve();
    },
    onMessage: {
      addListener: (listener: MessageListener) => messageListeners.add(listener),
      removeListener: (listener: MessageListener) => messageListeners.delete(listener),
    },
    sendMessage: async (message: { name: string; body: unknown }): Promise<unknown> => {
      fake.sent.push(message);
      if (fake.answer) return fake.answer({ tab: null, frame: 0, ...message });
      const reply = fake.replies.shift();
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  },
  storage: {
    local: storageArea('local'),
    session: storageArea('session'),
    sync: storageArea('sync'),
    onChanged: {
      addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
      removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
    },
  },
};

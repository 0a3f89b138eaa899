/** A made-up extension API for tests in Node: storage that can be refused, a background that can be lost. */
interface FakeState {
  stored: Record<string, unknown>;
  isStorageRefused: boolean;
  /** Answers of the background, in order; an Error is a lost message. */
  replies: unknown[];
  sent: unknown[];
}

export const fake: FakeState = { stored: {}, isStorageRefused: false, replies: [], sent: [] };

const refuse = (): void => {
  if (fake.isStorageRefused) throw new Error('QuotaExceededError');
};

export default {
  runtime: {
    id: 'made-up',
    sendMessage: (message: unknown): Promise<unknown> => {
      fake.sent.push(message);
      const reply = fake.replies.shift();
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  },
  storage: {
    local: {
      get: async (key: string): Promise<Record<string, unknown>> => {
        refuse();
        return Promise.resolve({ [key]: fake.stored[key] });
      },
      set: async (values: Record<string, unknown>): Promise<void> => {
        refuse();
        Object.assign(fake.stored, values);
        return Promise.resolve();
      },
    },
  },
};

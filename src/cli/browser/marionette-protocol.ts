/**
 * Marionette, Firefox's own remote-control protocol: bytes ↔ messages.
 *
 * A frame is `<length in bytes, decimal>:<JSON>`. A command is `[0, id, name, parameters]`, its
 * answer `[1, id, error, result]`. On connecting the browser greets with one object that is no array.
 *
 *     29:[0,1,"WebDriver:GetTitle",{}]        32:[1,1,null,{"value":"Peace talks"}]
 *
 * Source: Firefox, remote/marionette/{packets,message}.sys.mjs.
 */
import { connect } from 'node:net';

export type MarionetteParameters = Readonly<Record<string, unknown>>;

export const encodeFrame = (message: unknown): string => {
  const json = JSON.stringify(message);
  return `${Buffer.byteLength(json)}:${json}`;
};

const COLON = 0x3a;

/** Collects chunks as they come from a socket and hands on each message that is complete. */
export const frameReader = (onMessage: (message: unknown) => void): ((chunk: Buffer) => void) => {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString('latin1'));
      if (rest.length < end) return;
      const json = rest.subarray(colon + 1, end).toString('utf8');
      rest = rest.subarray(end);
      onMessage(JSON.parse(json));
    }
  };
};

export interface MarionetteConnection {
  /** @throws {Error} with the browser's own error code and message */
  send(name: string, parameters?: MarionetteParameters): Promise<unknown>;
  close(): void;
}

interface Waiting {
  readonly name: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Answer = readonly [kind: 1, id: number, error: { readonly error: string; readonly message: string } | null, result: unknown];
const isAnswer = (message: unknown): message is Answer => Array.isArray(message) && message[0] === 1 && message.length === 4;

export const connectMarionette = async (port: number): Promise<MarionetteConnection> => {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let greeted: () => void;
  const greeting = new Promise<void>((resolve, reject) => {
    greeted = resolve;
    socket.once('error', reject);
  });
  socket.on(
    'data',
    frameReader((message) => {
      if (!isAnswer(message)) return greeted();
      const [, id, error, result] = message;
      const waiter = waiting.get(id);
      waiting.delete(id);
      if (error) waiter?.reject(new Error(`${waiter.name}: ${error.error}: ${error.message}`));
      else waiter?.resolve(result);
    }),
  );
  socket.on('close', () => {
    for (const { name, reject } of waiting.values()) reject(new Error(`${name}: Firefox closed the connection`));
    waiting.clear();
  });
  await greeting;
  // From here on a broken connection shows in the answers that do not come.
  socket.on('error', () => undefined);
  return {
    send: (name, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error(`${name}: Firefox has closed the connection`));
        const id = ++lastId;
        waiting.set(id, { name, resolve, reject });
        socket.write(encodeFrame([0, id, name, parameters]));
      }),
    close: () => socket.destroy(),
  };
};

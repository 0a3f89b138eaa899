import fc from 'fast-check';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectMarionette, encodeFrame, frameReader } from '../../../src/cli/browser/marionette-protocol.ts';

describe('frames', () => {
  it('count bytes, not letters', () => {
    expect(encodeFrame(['Київ'])).toBe('12:["Київ"]');
  });

  it('come through whole, however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 5 }), fc.array(fc.nat(40), { maxLength: 12 }), (texts, sizes) => {
        const messages = texts.map((text) => JSON.parse(text) as unknown);
        let bytes: Buffer = Buffer.from(messages.map(encodeFrame).join(''));
        const seen: unknown[] = [];
        const read = frameReader((message) => seen.push(message));
        for (const size of [...sizes, bytes.length]) {
          read(bytes.subarray(0, size));
          bytes = bytes.subarray(size);
        }
        expect(seen).toEqual(messages);
      }),
    );
  });
});

describe('connectMarionette', () => {
  const closers: (() => void)[] = [];
  afterEach(() => closers.splice(0).forEach((close) => close()));

  /** A browser that answers each command with what `reply` makes of it. */
  const standIn = async (reply: (id: number, name: string, socket: Socket) => unknown): Promise<number> => {
    const server = createServer((socket) => {
      socket.write(encodeFrame({ applicationType: 'gecko', marionetteProtocol: 3 }));
      socket.on('error', () => undefined);
      socket.on(
        'data',
        frameReader((message) => {
          const [, id, name] = message as [0, number, string];
          const answer = reply(id, name, socket);
          if (answer !== undefined) socket.write(encodeFrame(answer));
        }),
      );
      closers.push(() => socket.destroy());
    });
    closers.push(() => server.close());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  it('gives each command its own answer, also out of order', async () => {
    const held: [number, string][] = [];
    const port = await standIn((id, name, socket) => {
      held.push([id, name]);
      if (held.length === 2) for (const [i, n] of [...held].reverse()) socket.write(encodeFrame([1, i, null, { value: n }]));
      return undefined;
    });
    const { send, close } = await connectMarionette(port);
    closers.push(close);
    expect(await Promise.all([send('A'), send('B')])).toEqual([{ value: 'A' }, { value: 'B' }]);
  });

  it('throws the browser’s own error', async () => {
    const { send, close } = await connectMarionette(await standIn((id) => [1, id, { error: 'no such window', message: 'gone' }, null]));
    closers.push(close);
    await expect(send('WebDriver:GetTitle')).rejects.toThrow('WebDriver:GetTitle: no such window: gone');
  });

  it('does not wait for a browser that has gone', async () => {
    const { send } = await connectMarionette(await standIn((_id, _name, socket) => void socket.destroy()));
    await expect(send('A')).rejects.toThrow('closed the connection');
    await expect(send('B')).rejects.toThrow('closed the connection');
  });
});

import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';

let server: CarrierServer;
beforeAll(async () => {
  server = await serve({
    pages: new Map([
      ['massnews.com/a', { body: '<p>mass' }],
      ['pledgetimes.com/a', { body: new Uint8Array([0, 255]), type: 'application/octet-stream' }],
    ]),
  });
});
afterAll(() => server.close());

/** One raw request, the whole answer as latin-1. */
const raw = (head: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(`${head}\r\n\r\n`));
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
const get = (target: string, host: string): Promise<string> => raw(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close`);

describe('serve', () => {
  it.each([
    ['by the Host header', '/a', 'massnews.com', '200', '<p>mass'],
    ['whatever the port and the case', '/a', 'MassNews.com:80', '200', '<p>mass'],
    ['by the whole address, as a proxy is asked', 'http://massnews.com/a', 'massnews.com', '200', '<p>mass'],
    ['the address counts, not the header', 'http://massnews.com/a', 'pledgetimes.com', '200', '<p>mass'],
    ['without the query', '/a?utm=1', 'massnews.com', '200', '<p>mass'],
    ['bytes as they are', '/a', 'pledgetimes.com', '200', '\u0000\u00ff'],
    ['unknown page', '/b', 'massnews.com', '404', ''],
    ['unknown host', '/a', 'rt.com', '404', ''],
  ])('answers %s', async (_rule, target, host, status, body) => {
    const answer = await get(target, host);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
    expect(answer).toContain(body);
  });

  it('logs every request with its host, also tunnels, which it refuses', async () => {
    const before = server.log.length;
    await get('/a?x=1', 'RT.com:8080');
    expect(await raw('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443')).toMatch(/^HTTP\/1.1 502 /u);
    expect(server.log.slice(before)).toEqual([
      { method: 'GET', host: 'rt.com', path: '/a?x=1' },
      { method: 'CONNECT', host: 'example.org', path: '' },
    ]);
  });

  it('takes more pages later', async () => {
    expect(await get('/late', 'massnews.com')).toMatch(/^HTTP\/1.1 404/u);
    server.add(new Map([['massnews.com/late', 'here']]));
    expect(await get('/late', 'massnews.com')).toContain('here');
  });
});

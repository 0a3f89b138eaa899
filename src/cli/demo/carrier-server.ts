/**
 * One local server that plays every site: it answers by the host a request names, whether that host
 * came by name mapping (`Host: massnews.com`) or by proxy (`GET http://massnews.com/a`).
 *
 * Every request is logged with its host, also the ones nobody answers (encrypted tunnels, unknown
 * hosts): the log is what proves that no request left the browser for anywhere else.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  /** HTML, or bytes of any kind. */
  readonly body: string | Uint8Array;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Key: host and path without query, `massnews.com/why-the-outcome/`. */
export type Pages = ReadonlyMap<string, string | ServedPage>;

export interface LoggedRequest {
  readonly method: string;
  /** Lower case, without port. */
  readonly host: string;
  readonly path: string;
}

export interface CarrierServer {
  readonly port: number;
  /** `127.0.0.1:PORT`, for name mapping and proxies. */
  readonly address: string;
  /** All requests so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Adds pages, or replaces them. */
  add(pages: Pages): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly pages: Pages;
  /** Default: any free port. */
  readonly port?: number;
}

const withoutPort = (host: string): string => host.toLowerCase().replace(/:\d+$/u, '');

/** Host and path of a request in either form. */
const addressed = (request: IncomingMessage): { host: string; path: string } => {
  const target = request.url ?? '/';
  if (!/^https?:\/\//iu.test(target)) return { host: withoutPort(request.headers.host ?? ''), path: target };
  const url = new URL(target);
  return { host: url.hostname, path: url.pathname + url.search };
};

const answer = (response: ServerResponse, page: string | ServedPage | undefined): void => {
  const { body, type, headers }: ServedPage =
    typeof page === 'string' ? { body: page } : (page ?? { body: 'There is no such page here.\n', type: 'text/plain' });
  response.writeHead(page === undefined ? 404 : 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
};

/** Starts the server on this computer's loopback address. */
export const serve = async ({ pages, port = 0 }: ServeOptions): Promise<CarrierServer> => {
  const known = new Map(pages);
  const log: LoggedRequest[] = [];
  const server = createServer((request, response) => {
    const { host, path } = addressed(request);
    log.push({ method: request.method ?? '', host, path });
    // Browsers ask for an icon by themselves; a missing one would be an error in the page's console.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else answer(response, known.get(host + path.replace(/\?.*$/su, '')));
  });
  // A tunnel means that somebody asked for an encrypted page: noted, never opened.
  server.on('connect', (request, socket) => {
    log.push({ method: 'CONNECT', host: withoutPort(request.url ?? ''), path: '' });
    socket.end('HTTP/1.1 502 No way out\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    address: `127.0.0.1:${actual}`,
    log,
    add: (more) => more.forEach((page, place) => known.set(place, page)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

import { expect, it } from 'vitest';
import { requestsIn } from '../../../src/cli/browser/net-log.ts';

/** Chromium's own hashes of its annotations, as real logs show them. */
const LIST_ACCOUNTS = 35_565_745;
const PAGE_LOADER = 101_845_102;

const request = (id: number, url: string, annotation: number, initiator = 'not an origin') => [
  { type: 2, source: { id }, params: { url, traffic_annotation: annotation } },
  { type: 118, source: { id }, params: { url, initiator } },
];
const log = (...requests: object[][]): string =>
  JSON.stringify({ constants: { logEventTypes: { REQUEST_ALIVE: 2, URL_REQUEST_START_JOB: 118 } }, events: requests.flat() });

it('lists what pages and extensions asked for, sockets among them', () => {
  const text = log(
    request(1, 'http://massnews.com:80/a', PAGE_LOADER),
    request(2, 'ws://leak.example/', 17_188_928, 'chrome-extension://abc'),
  );
  expect(requestsIn(text)).toEqual([
    { url: 'http://massnews.com:80/a', host: 'massnews.com', initiator: 'not an origin' },
    { url: 'ws://leak.example/', host: 'leak.example', initiator: 'chrome-extension://abc' },
  ]);
});

it('leaves out the browser’s own upkeep, but not the same address asked for by anybody else', () => {
  const url = 'https://accounts.google.com/ListAccounts';
  expect(requestsIn(log(request(1, url, LIST_ACCOUNTS), request(2, url, PAGE_LOADER)))).toHaveLength(1);
});

it('counts what it does not know', () => {
  expect(requestsIn(log(request(1, 'https://new.example/', 1)))).toHaveLength(1);
});

it('leaves out what stays inside the browser', () => {
  expect(requestsIn(log(request(1, 'data:,x', PAGE_LOADER), request(2, 'chrome-extension://abc/a.js', PAGE_LOADER)))).toEqual([]);
});

it('refuses a log that is cut off', () => {
  expect(() => requestsIn(log().slice(0, -3))).toThrow(SyntaxError);
});

import { expect, it } from 'vitest';
import { isReadable } from '../../../src/page/readable-document.ts';

interface Given {
  readonly contentType: string;
  readonly body: object | null;
  readonly designMode: string;
  readonly defaultView: object | null;
}

const view = (width: number, height: number): object => ({ top: null, innerWidth: width, innerHeight: height });
const top = (() => {
  const self: { top?: object; innerWidth: number; innerHeight: number } = { innerWidth: 200, innerHeight: 100 };
  self.top = self;
  return self;
})();
const PAGE: Given = { contentType: 'text/html', body: {}, designMode: 'off', defaultView: top };

it.each<[string, Partial<Given>, boolean]>([
  ['a page in a small window', {}, true],
  ['XHTML', { contentType: 'application/xhtml+xml' }, true],
  ['a frame as large as an article', { defaultView: view(600, 400) }, true],
  ['XML', { contentType: 'application/xml' }, false],
  ['a feed', { contentType: 'application/rss+xml' }, false],
  ['a picture', { contentType: 'image/png' }, false],
  ['a drawing', { contentType: 'image/svg+xml' }, false],
  ['a PDF', { contentType: 'application/pdf' }, false],
  ['plain text', { contentType: 'text/plain' }, false],
  ['an editor', { designMode: 'on' }, false],
  ['a page without a body', { body: null }, false],
  ['a document nobody looks at', { defaultView: null }, false],
  ['a frame of the height of a banner', { defaultView: view(728, 90) }, false],
  ['a frame of the width of a button', { defaultView: view(120, 600) }, false],
])('%s', (_, given, readable) => {
  expect(isReadable({ ...PAGE, ...given } as unknown as Document)).toBe(readable);
});

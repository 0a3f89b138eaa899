/** Reports, records, problems and pictures that a reader takes along. */
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closePanel, openPanel } from './open-panel.ts';

afterEach(closePanel);

describe('taking something along', () => {
  /** What was handed over as a file, when `click` is done. */
  const saved = async (click: () => Promise<void>): Promise<{ name: string; text: string }> => {
    let blob: Blob | null = null;
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:none';
    });
    let name = '';
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      name = this.download;
    });
    await click();
    await vi.waitFor(() => expect(name).not.toBe(''), { timeout: 10_000 });
    make.mockRestore();
    press.mockRestore();
    return { name, text: await (blob as unknown as Blob).text() };
  };

  it.each([
    ['Web Annotations (JSON-LD)', /\.jsonld$/u, '"@context": "http://www.w3.org/ns/anno.jsonld"'],
    ['Markdown', /\.md$/u, '**Budapest Memorandum** – “Budapest Memorandum”'],
  ])('the report as %s', async (button, name, part) => {
    openPanel('#/page');
    await page.getByText('Take this report along').click();
    const file = await saved(() => page.getByRole('button', { name: button }).click());
    expect(file.name).toMatch(name);
    expect(file.text).toContain(part);
    expect(file.text).toContain('https://undocs.org/A/49/765');
  });

  it.each([
    ['BibTeX', 'budapest-memorandum.bib', '@'],
    ['RIS', 'budapest-memorandum.ris', 'TY  - '],
    ['CSL-JSON', 'budapest-memorandum.json', '"type": "entry-encyclopedia"'],
  ])('a record and its evidence as %s', async (button, name, part) => {
    openPanel('#/entry/budapest-memorandum');
    const file = await saved(() => page.getByRole('button', { name: button, exact: true }).click());
    expect(file.name).toBe(name);
    expect(file.text).toContain(part);
    expect(file.text).toContain('undocs.org/A/49/765');
  });

  it('a problem goes to the corrections address with the record, and with the page only where the reader says so', async () => {
    openPanel('#/entry/budapest-memorandum');
    await page.getByText('Report a problem').click();
    const address = () => new URL(page.getByRole('link', { name: 'Open the form' }).element().getAttribute('href') ?? '');
    expect(address().origin).toBe('https://example.org');
    expect(address().searchParams.get('body')).toContain('Record: entry budapest-memorandum');
    expect(address().searchParams.get('body')).not.toContain('massnews');
    await page.getByRole('checkbox').click();
    expect(address().searchParams.get('body')).toContain('Page: http://massnews.com/a');
  });

  it('gives its picture away as SVG and as PNG', async () => {
    const made: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:made';
    });
    const press = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    openPanel('#/timeline');
    await page.getByRole('button', { name: 'Save as SVG' }).click();
    await vi.waitFor(() => expect(made.length).toBe(1));
    const drawn = new DOMParser().parseFromString((await made[0]?.text()) ?? '', 'image/svg+xml');
    expect(drawn.querySelector('parsererror')).toBeNull();
    expect([...drawn.querySelectorAll('tspan')].map((each) => each.textContent)).toContain('Budapest Memorandum');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    await vi.waitFor(() => expect(made.length).toBe(2));
    const bitmap = await createImageBitmap(made[1] ?? new Blob());
    expect([bitmap.width, bitmap.height > 400]).toEqual([1120, true]);
    make.mockRestore();
    press.mockRestore();
  });
});

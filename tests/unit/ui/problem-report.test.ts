import { describe, expect, it } from 'vitest';
import { buildEntryCard } from '../../../src/ui/card/build-entry-card.ts';
import { problemAddress } from '../../../src/ui/card/problem-report.ts';
import { budapest, documents, NOW, outlets } from '../../browser/ui/fixtures.ts';

const cardFor = (address: string) =>
  buildEntryCard({
    entry: budapest,
    documents,
    outlets,
    language: 'en',
    mention: null,
    pageReuse: null,
    now: NOW,
    report: { address, version: 'caveat-lector 0123456789ab' },
  });
const PAGE = { url: 'https://news.example/secret?a=1', words: 'Budapest Memorandum' };
const reason = 'A fact or a source';

describe('the report of a problem', () => {
  it('names record, version, date and reason, and no page', () => {
    const address = new URL(problemAddress(cardFor('https://tracker.example/new?labels=record'), { reason, page: null }) ?? '');
    expect(address.searchParams.get('labels')).toBe('record');
    expect(address.searchParams.get('title')).toBe('Budapest Memorandum: A fact or a source');
    expect(address.searchParams.get('body')?.trimEnd().split('\n')).toEqual([
      'Record: entry/budapest-memorandum',
      'Pack: caveat-lector 0123456789ab',
      'As of 22 November 2026',
      'Problem: A fact or a source',
    ]);
    expect(address.href).not.toContain('news.example');
  });

  it('names the page where the reader says so, and never at any length', () => {
    const page = { url: `https://news.example/${'x'.repeat(5000)}`, words: 'y'.repeat(5000) };
    const address = problemAddress(cardFor('https://tracker.example/new'), { reason, page }) ?? '';
    expect(address).toContain('news.example');
    expect(address.length).toBeLessThan(1500);
  });

  it.each(['corrections@example.org', 'mailto:corrections@example.org'])('is a mail for %s', (address) => {
    const mail = problemAddress(cardFor(address), { reason, page: PAGE }) ?? '';
    expect(mail).toMatch(/^mailto:corrections@example\.org\?subject=Budapest%20Memorandum/u);
    expect(decodeURIComponent(mail)).toContain('Page: https://news.example/secret?a=1\nWords: Budapest Memorandum');
  });

  it.each(['javascript:alert(1)', 'http://plain.example/', 'data:text/html,x', ''])('goes nowhere for %j', (address) => {
    expect(problemAddress(cardFor(address), { reason, page: null })).toBeNull();
  });
});

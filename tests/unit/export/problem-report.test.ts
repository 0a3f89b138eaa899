import { describe, expect, it } from 'vitest';
import { problemReport, type Problem } from '../../../src/export/problem-report.ts';

const problem: Problem = {
  record: { family: 'entry', id: 'budapest-memorandum', hash: '0123456789ab' },
  pack: { id: 'caveat-lector', version: 'fedcba987654', corrections: 'https://example.org/issues/new' },
  program: 'Caveat Lector 0.1.0',
  reason: 'The date is wrong & the source says 6 December.',
  page: null,
};

describe('problemReport', () => {
  it('says which record of which pack, and why', () => {
    const { title, body, url } = problemReport(problem);
    expect(title).toBe('entry budapest-memorandum');
    expect(body).toBe(
      'Record: entry budapest-memorandum (0123456789ab)\nPack: caveat-lector fedcba987654\nProgram: Caveat Lector 0.1.0\n\nThe date is wrong & the source says 6 December.',
    );
    const address = new URL(url);
    expect(address.origin + address.pathname).toBe('https://example.org/issues/new');
    expect(address.searchParams.get('body')).toBe(body);
  });

  it('says nothing of the page unless the reader ticked it', () => {
    expect(problemReport(problem).body).not.toContain('Page');
    expect(problemReport({ ...problem, page: { url: 'http://massnews.com/a', words: 'Article 5' } }).body).toContain(
      'Page: http://massnews.com/a\nWords: Article 5',
    );
  });

  it('keeps the address short enough for servers, whatever was written', () => {
    const long = problemReport({ ...problem, reason: 'ї'.repeat(50_000) });
    expect(long.url.length).toBeLessThanOrEqual(6000);
    expect(long.body.length).toBeGreaterThan(50_000);
  });
});

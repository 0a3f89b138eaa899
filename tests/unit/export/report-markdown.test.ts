import { describe, expect, it } from 'vitest';
import { markdownLink, markdownText } from '../../../src/export/markdown-text.ts';
import { reportMarkdown } from '../../../src/export/report-markdown.ts';
import { LINES, report } from './report-fixture.ts';

const LABELS = {
  heading: 'Caveat Lector',
  sections: { document: 'Whose words', claim: 'Claims', entry: 'Mentions', wording: 'Wordings', outlet: 'Sources cited' },
  made: 'Corpus caveat-lector 0123456789ab',
  nothing: 'Nothing found.',
};

describe('reportMarkdown', () => {
  it('has a section for each kind, every record once, with the page’s own words and the evidence', () => {
    expect(reportMarkdown(report(), 'A <b>title</b>', LINES, LABELS)).toBe(
      [
        '# Caveat Lector',
        '',
        '[A \\<b\\>title\\</b\\>](http://massnews.com/a)',
        '',
        '## Whose words',
        '',
        '- **RT, April 2022**',
        '  These are RT’s words, reworded.',
        '',
        '## Claims',
        '',
        '- **Only Switzerland is neutral.** – “Only Switzerland is neutral” **Contradicted by the record**',
        '  Austria is, too.',
        '',
        '## Mentions',
        '',
        '- **Budapest Memorandum** – “Budapest Memorandum”',
        '  A 1994 document. [1](<https://example.org/a_(b)>)',
        '',
        '## Wordings',
        '',
        '- **special military operation** – “special military operation”',
        '  Neutral: full-scale invasion.',
        '',
        '## Sources cited',
        '',
        '- **RT** – “RT” **State-controlled**',
        '  State-controlled · Russia',
        '',
        'Corpus caveat-lector 0123456789ab',
        '',
      ].join('\n'),
    );
  });

  it('says that nothing was found', () => {
    const empty = report({ mentions: [], cited: [], reuse: [], claims: [], wordings: [] });
    expect(reportMarkdown(empty, '', LINES, LABELS)).toContain('Nothing found.');
  });
});

describe('text of strangers in Markdown', () => {
  it.each([
    ['*x* _y_ `z` [a](b)', '\\*x\\* \\_y\\_ \\`z\\` \\[a\\](b)'],
    ['# no heading', '\\# no heading'],
    ['two\nlines', 'two lines'],
    ['<script>', '\\<script\\>'],
  ])('%j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('keeps an address whole', () => {
    expect(markdownLink('x', 'https://e.org/a b>c')).toBe('[x](https://e.org/a%20b%3Ec)');
  });
});

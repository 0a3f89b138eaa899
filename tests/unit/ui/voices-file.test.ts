import { describe, expect, it } from 'vitest';
import { voicesCsv, voicesMarkdown } from '../../../src/ui/panel/voices-file.ts';

const headings = { source: 'Source', date: 'Date', flag: 'Flag', speaker: 'Speaker', quote: 'Says', caution: 'Caution' };
const line = { source: 'RT', date: 'April 2022', flag: 'State-controlled', speaker: '', quote: 'They said "no", twice', caution: '' };

describe('who says what as a file', () => {
  it('CSV quotes what needs it, and no cell is a formula', () => {
    expect(voicesCsv([line, { ...line, source: '=HYPERLINK("x")', quote: 'a\nb' }], headings)).toBe(
      'Source,Date,Flag,Speaker,Says,Caution\r\n' +
        'RT,April 2022,State-controlled,,"They said ""no"", twice",\r\n' +
        '"\'=HYPERLINK(""x"")",April 2022,State-controlled,,"a\nb",\r\n',
    );
  });

  it('Markdown keeps its columns whatever the words', () => {
    const made = voicesMarkdown('A | B', [{ ...line, quote: 'a | *b*\n<i>c</i>' }], headings);
    expect(made.split('\n')[0]).toBe('# A \\| B');
    expect(made).toContain('| a \\| \\*b\\* \\<i\\>c\\</i\\> |');
    expect(
      made
        .split('\n')
        .filter((each) => each.startsWith('|'))
        .map((each) => each.match(/(?<!\\)\|/gu)?.length),
    ).toEqual([7, 7, 7]);
  });

  it('has a table for nothing', () => {
    expect(voicesCsv([], headings)).toBe('Source,Date,Flag,Speaker,Says,Caution\r\n');
  });
});

/** Density: which mentions are marked in the page. All of them stay in the report and in the panel. */
import type { Mention } from './mention.ts';
import { isMuted, type Muted } from './muting.ts';
import type { Density } from '../settings/settings.ts';
import type { TextBlock } from '../text/text-block.ts';
import { blockStarts } from '../text/text-block.ts';

/** Number of the section of each block: a heading begins a new one. */
const sectionStarts = (blocks: readonly TextBlock[]): number[] => {
  const starts = blockStarts(blocks);
  const sections: number[] = [0];
  blocks.forEach((b, i) => {
    if (b.role === 'heading' && i > 0) sections.push(starts[i] ?? 0);
  });
  return sections;
};

const sectionAt = (sections: readonly number[], offset: number): number => {
  let section = 0;
  while (section + 1 < sections.length && (sections[section + 1] as number) <= offset) section++;
  return section;
};

/** Sets `shown` by the reader's density and mute list. Headings keep their first mention like any text. */
export const applyDensity = (mentions: readonly Mention[], blocks: readonly TextBlock[], density: Density, muted: Muted): Mention[] => {
  const sections = density === 'first-per-section' ? sectionStarts(blocks) : [0];
  const seen = new Set<string>();
  return mentions.map((m) => {
    if (!m.shown || isMuted(m, muted)) return { ...m, shown: false };
    if (density === 'all') return m;
    const key = `${sectionAt(sections, m.start)} ${m.entry}`;
    if (seen.has(key)) return { ...m, shown: false };
    seen.add(key);
    return m;
  });
};

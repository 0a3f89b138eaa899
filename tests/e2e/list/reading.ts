/**
 * What must hold for a reader, in any browser: one list, run by each browser's test file.
 *
 * One browser reads everything, as a reader's would, and when it is closed its log of the whole time
 * is looked at: no request went anywhere but to the pages themselves.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARRIER_PAGES } from '../../../src/cli/demo/carrier-pages.ts';
import { serveFixtures, type FixtureSite } from '../support/fixture-site.ts';
import type { OpenReader, Reader } from '../support/reader.ts';
import { listBackground } from './background.ts';
import { listBadPages } from './bad-pages.ts';
import { listCard } from './card.ts';
import { listClaims } from './claims.ts';
import { listFrames } from './frames.ts';
import { listHostile } from './hostile.ts';
import { listLiving } from './living.ts';
import { listMarks } from './marks.ts';
import { listOutlets } from './outlets.ts';
import { listPanel } from './panel.ts';
import { listPrint } from './print.ts';
import { listReplaced } from './replaced.ts';
import { listRestless } from './restless.ts';
import { listReturning } from './returning.ts';
import { listShadow } from './shadow.ts';
import { listTrace } from './trace.ts';
import { listTraps } from './traps.ts';
import { listWatched } from './watched.ts';

export const listReading = (name: string, open: OpenReader): void => {
  describe(name, () => {
    let site: FixtureSite;
    let reader: Reader | null = null;
    const current = (): Reader => {
      if (!reader) throw new Error('the browser is not open');
      return reader;
    };

    beforeAll(async () => {
      site = await serveFixtures();
      reader = await open(site);
    });
    afterAll(async () => {
      await reader?.close();
      await site?.server.close();
    });

    listMarks(current);
    listClaims(current);
    listCard(current);
    listPanel(current);
    if (name === 'Chromium') listOutlets(current);
    listTrace(current);
    listWatched(current);
    listHostile(current);
    listTraps(current);
    listBackground(current);
    listRestless(current);
    listLiving(current, name);
    listReturning(current);
    listPrint(current);
    listShadow(current);
    listFrames(current);
    listBadPages(current);
    // The last one: it leaves the browser without the extension.
    listReplaced(current);

    it('made no request but for the pages themselves', async () => {
      const open = current();
      reader = null;
      const requested = await open.close();
      expect([...requested].filter((host) => !site.hosts.includes(host))).toEqual([]);
      // The proof is only as good as the log: the pages that were read must be in it.
      expect([...requested]).toEqual(expect.arrayContaining(CARRIER_PAGES.map(({ host }) => host)));
    });
  });
};

/** Every page the end-to-end tests open, on one server, and the bare pages among them by name. */
import { CARRIER_HOSTS, carrierPages } from '../../../src/cli/demo/carrier-pages.ts';
import { serve, type CarrierServer } from '../../../src/cli/demo/carrier-server.ts';
import { BAD_PAGES } from '../../fixtures/bad-pages.ts';
import { ELSEWHERE, framedPages } from '../../fixtures/framed-page.ts';
import { hostilePage } from '../../fixtures/hostile-page.ts';
import { keptPage } from '../../fixtures/kept-page.ts';
import { LIVING_PAGES } from '../../fixtures/living-pages.ts';
import { listeningPage } from '../../fixtures/listening-page.ts';
import { OUTLET_PAGES } from '../../fixtures/outlet-pages.ts';
import { restlessPage } from '../../fixtures/restless-page.ts';
import { TRAP_PAGES } from '../../fixtures/trap-pages.ts';
import { voicedClaimsPage } from '../../fixtures/voiced-claims.ts';
import { watchingPage } from '../../fixtures/watching/watching-page.ts';
import { corpusFolder } from './built.ts';
import type { Site } from './reader.ts';

const HOST = 'fixtures.example';

export const fixtureUrl = (path: string): string => `http://${HOST}${path}`;

export interface FixtureSite extends Site {
  readonly server: CarrierServer;
}

export const serveFixtures = async (): Promise<FixtureSite> => {
  const bare = [
    ...Object.entries(BAD_PAGES),
    ...Object.entries(TRAP_PAGES).map(([path, { html }]) => [path, html] as const),
    ...Object.entries(LIVING_PAGES).map(([path, { html }]) => [path, html] as const),
    ['/listening', listeningPage] as const,
    ['/voiced-claims', voicedClaimsPage] as const,
    ['/restless', restlessPage] as const,
    ['/watching', watchingPage] as const,
    ['/kept', keptPage] as const,
    ['/hostile', hostilePage] as const,
    // A driver that runs a test's code in the page by `eval` is stopped by the policy, as we are not.
    ['/hostile-without-policy', hostilePage.body] as const,
  ];
  const server = await serve({
    pages: new Map([
      ...carrierPages(corpusFolder),
      ...bare.map(([path, page]) => [HOST + path, page] as const),
      ...Object.entries(framedPages(HOST)),
    ]),
  });
  return {
    server,
    secure: OUTLET_PAGES,
    address: server.address,
    hosts: [...CARRIER_HOSTS, HOST, ELSEWHERE, ...Object.keys(OUTLET_PAGES).map((url) => new URL(url).hostname)],
    seen: () => new Set(server.log.map((r) => r.host)),
  };
};

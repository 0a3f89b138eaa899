/** This page: whose words, which site, what is mentioned – or, in every other state, what is the matter and what to do. */
import type { JSX } from 'preact';
import { later } from './later.tsx';
import { LinkedOutlets } from './linked-outlets.tsx';
import { OriginBanner } from './origin-banner.tsx';
import { PageExport } from './page-export.tsx';
import { PageFindings } from './page-findings.tsx';
import { PageNotice } from './page-notice.tsx';
import { PageSite } from './page-site.tsx';
import { usePanel } from './panel-context.ts';
import { PublishedReviews } from './published-reviews.tsx';
import type { PageFound } from './panel-source.ts';
import { ViewHeading } from './view-heading.tsx';

const PassagesSideBySide = later(() => import('./passages-side-by-side.tsx').then((module) => module.PassagesSideBySide));

const PageReport = ({ found }: { readonly found: PageFound }): JSX.Element => {
  const { m } = usePanel();
  const { report, page } = found;
  return (
    <>
      <header class="block view-head">
        <ViewHeading text={page.title === '' ? page.host : page.title} lang={report.lang === 'und' ? '' : report.lang} />
        <PageSite found={found} />
        {report.tooLittleText ? <p class="quiet small">{m.outlets.tooLittleText}</p> : null}
        {found.marks === 'panel-only' ? <p class="quiet small">{m.page.panelOnly}</p> : null}
      </header>
      <OriginBanner found={found} />
      <PageFindings found={found} />
      <PassagesSideBySide found={found} />
      <LinkedOutlets found={found} />
      <PublishedReviews pageId={report.id} />
      <PageExport found={found} />
    </>
  );
};

export const PageView = (): JSX.Element => {
  const state = usePanel().state.value;
  return state.kind === 'report' ? <PageReport key={state.report.id} found={state} /> : <PageNotice state={state} />;
};

/** The options page: everything in the settings, on one page, saved as it is changed. */
import type { ComponentChildren, JSX } from 'preact';
import '../tokens.css';
import '../page.css';
import './options.css';
import { drawOwnPage } from '../parts/draw-own-page.ts';
import { Appearance } from './appearance.tsx';
import { ImportedPacks } from './imported-packs.tsx';
import { MutedEntries } from './muted-entries.tsx';
import { OptionsProvider, useOptions } from './options-context.ts';
import type { OptionsContext } from './options-context.ts';
import { SettingsAsFile } from './settings-as-file.tsx';
import { ReachChoice } from './setting-choices.tsx';
import type { OptionsSource } from './settings-source.ts';
import { SiteRules } from './site-rules.tsx';
import { createStatusLine } from './status-line.ts';

const Section = ({
  id,
  heading,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {children}
  </section>
);

const General = (): JSX.Element => {
  const { m, source, save, say } = useOptions();
  return (
    <>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={source.settings.value.enabled}
          onChange={(event) => save({ enabled: event.currentTarget.checked })}
        />
        <span>{m.options.enabled}</span>
      </label>
      <ReachChoice source={source} say={say} />
    </>
  );
};

const Sync = (): JSX.Element => {
  const { m, source, save } = useOptions();
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={source.settings.value.sync}
        disabled={source.storage.value === 'private'}
        aria-describedby="sync-hint"
        onChange={(event) => save({ sync: event.currentTarget.checked })}
      />
      <span>
        {m.control.sync}
        <span class="quiet small block" id="sync-hint">
          {m.control.syncHint}
        </span>
      </span>
    </label>
  );
};

/** What becomes of changes, where that is not simply "they are stored". */
const StorageNotice = (): JSX.Element | null => {
  const { m, source } = useOptions();
  switch (source.storage.value) {
    case 'works':
      return null;
    case 'refused':
      return (
        <p class="warning" role="alert">
          {m.options.refused}
        </p>
      );
    case 'private':
      return <p class="quiet">{m.control.privateWindow}</p>;
    case 'newer-version':
      return <p class="quiet">{m.control.newer}</p>;
  }
};

const Options = ({ said }: { readonly said: string }): JSX.Element => {
  const { m } = useOptions();
  return (
    <main class="settings">
      <h1>{m.options.title}</h1>
      <StorageNotice />
      <Section id="general" heading={m.options.general}>
        <General />
      </Section>
      <Section id="appearance" heading={m.options.appearance}>
        <Appearance />
      </Section>
      <Section id="sites" heading={m.options.sites}>
        <SiteRules />
      </Section>
      <Section id="muted" heading={m.options.muted}>
        <MutedEntries />
      </Section>
      <Section id="file" heading={m.options.file}>
        <Sync />
        <SettingsAsFile />
      </Section>
      <Section id="packs" heading={m.packs.heading}>
        <ImportedPacks />
      </Section>
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
};

export const mountOptions = (root: HTMLElement, source: OptionsSource, signal: AbortSignal): void => {
  const m = source.messages;
  const { said, say } = createStatusLine();
  const context: OptionsContext = {
    source,
    m,
    say,
    save: (change) => void source.update(change).then((done) => say(done ? m.options.saved : m.options.notSaved)),
  };
  root.ownerDocument.title = `${m.options.title} – ${m.product}`;
  const App = (): JSX.Element => (
    <OptionsProvider value={context}>
      <Options said={said.value} />
    </OptionsProvider>
  );
  drawOwnPage(root, source, <App />, signal);
};

/** The first page: what this does, a sample to try, what is stored, where it should run, three settings. */
import type { JSX } from 'preact';
import '../tokens.css';
import '../page.css';
import '../options/options.css';
import './welcome.css';
import type { Messages } from '../messages/messages.ts';
import { DensityChoice, DisplayChoice, ReachChoice, ThemeChoice } from '../options/setting-choices.tsx';
import { createStatusLine } from '../options/status-line.ts';
import { drawOwnPage } from '../parts/draw-own-page.ts';
import { Sample } from './sample.tsx';
import type { WelcomeSource } from './welcome-source.ts';

interface WelcomeProps {
  readonly source: WelcomeSource;
  readonly m: Messages;
  readonly said: string;
  readonly say: (sentence: string) => void;
}

const Settings = ({ source, m, say }: WelcomeProps): JSX.Element => {
  const settings = source.settings.value;
  const save = (change: Parameters<WelcomeSource['update']>[0]): void => {
    void source.update(change).then((done) => say(done ? m.options.saved : m.options.notSaved));
  };
  return (
    <>
      <DisplayChoice settings={settings} m={m} save={save} />
      <DensityChoice settings={settings} m={m} save={save} />
      <ThemeChoice settings={settings} m={m} save={save} />
    </>
  );
};

const Welcome = (props: WelcomeProps): JSX.Element => {
  const { source, m, said, say } = props;
  return (
    <main class="settings welcome">
      <header>
        <p class="quiet">{m.product}</p>
        <h1>{m.welcome.title}</h1>
        {m.welcome.sentences.map((sentence, index) => (
          <p key={sentence} class={index === 0 ? 'lead' : ''}>
            {sentence}
          </p>
        ))}
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{m.welcome.try}</h2>
        <Sample source={source} m={m} />
        <p class="quiet small">{m.welcome.tryHint}</p>
      </section>
      <section aria-labelledby="stored">
        <h2 id="stored">{m.welcome.stored}</h2>
        <p>{m.welcome.storedText}</p>
        {source.storage.value === 'refused' ? <p class="warning">{m.options.refused}</p> : null}
      </section>
      <section aria-labelledby="where">
        <h2 id="where">{m.welcome.where}</h2>
        <ReachChoice source={source} say={say} isLegendHidden />
        <p class="quiet small">{m.welcome.whereHint}</p>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{m.welcome.pin}</h2>
        <p>{m.welcome.pinText}</p>
      </section>
      <section aria-labelledby="settings">
        <h2 id="settings">{m.welcome.settings}</h2>
        <Settings {...props} />
      </section>
      <p class="done">{m.welcome.done}</p>
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
};

export const mountWelcome = (root: HTMLElement, source: WelcomeSource, signal: AbortSignal): void => {
  const m = source.messages;
  const { said, say } = createStatusLine();
  root.ownerDocument.title = m.product;
  const App = (): JSX.Element => <Welcome source={source} m={m} said={said.value} say={say} />;
  drawOwnPage(root, source, <App />, signal);
};

/** The first page: what this does, a sample to try, what is stored, where it should run, three settings. */
import { effect, signal as value } from '@preact/signals';
import { render } from 'preact';
import type { JSX } from 'preact';
import '../tokens.css';
import '../page.css';
import '../options/options.css';
import './welcome.css';
import type { Messages } from '../messages/messages.ts';
import { Choice } from '../options/choice.tsx';
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
      <Choice
        name="display"
        legend={m.options.display}
        value={settings.display}
        options={m.options.displays}
        hints={{ 'panel-only': m.options.displayHint }}
        onChoose={(display) => save({ display })}
      />
      <Choice
        name="density"
        legend={m.controls.density}
        value={settings.density}
        options={m.controls.densities}
        onChoose={(density) => save({ density })}
      />
      <Choice
        name="theme"
        legend={m.options.theme}
        value={settings.theme}
        options={m.options.themes}
        onChoose={(theme) => save({ theme })}
      />
    </>
  );
};

const Welcome = (props: WelcomeProps): JSX.Element => {
  const { source, m, said, say } = props;
  return (
    <main class="welcome">
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
        <Choice
          name="reach"
          legend={m.options.reach}
          isLegendHidden
          value={source.settings.value.reach}
          options={m.options.reaches}
          hints={m.options.reachHints}
          onChoose={(reach) => {
            void source.setReach(reach).then((done) => say(done ? m.options.saved : m.welcome.accessRefused));
          }}
        />
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

/** How long a status sentence stays, milliseconds. */
const SAID_MS = 4000;

export const mountWelcome = (root: HTMLElement, source: WelcomeSource, signal: AbortSignal): void => {
  const m = source.messages;
  const page = root.ownerDocument.documentElement;
  const said = value('');
  const say = (sentence: string): void => {
    said.value = sentence;
    setTimeout(() => {
      if (said.value === sentence) said.value = '';
    }, SAID_MS);
  };
  page.lang = m.language;
  root.ownerDocument.title = m.product;
  const stopTheme = effect(() => {
    page.dataset['theme'] = source.settings.value.theme;
  });
  const App = (): JSX.Element => <Welcome source={source} m={m} said={said.value} say={say} />;
  render(<App />, root);
  signal.addEventListener(
    'abort',
    () => {
      stopTheme();
      render(null, root);
    },
    { once: true },
  );
};

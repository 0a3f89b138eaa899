/** Rules for sites: what is switched off or kept to the panel where. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteRule } from '../../settings/settings.ts';
import { hostFrom } from './host-from.ts';
import { useOptions } from './options-context.ts';

const RULES: readonly SiteRule[] = ['on', 'panel-only', 'off'];

const RuleSelect = ({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly value: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}): JSX.Element => {
  const { m } = useOptions();
  return (
    <label class="rule">
      <span class="hidden">{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const rule = RULES.find((each) => each === event.currentTarget.value);
          if (rule !== undefined) onChoose(rule);
        }}
      >
        {RULES.map((rule) => (
          <option key={rule} value={rule}>
            {m.controls.rules[rule]}
          </option>
        ))}
      </select>
    </label>
  );
};

const AddSite = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const [text, setText] = useState('');
  const [rule, setRule] = useState<SiteRule>('off');
  const [isInvalid, setInvalid] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const host = hostFrom(text);
    setInvalid(host === null);
    if (host === null) return;
    save({ sites: { ...source.settings.value.sites, [host]: rule } });
    setText('');
  };
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label class="grow">
        <span class="small quiet">{m.options.addSite}</span>
        <input
          type="text"
          value={text}
          placeholder={m.options.siteExample}
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={isInvalid}
          aria-describedby="site-error"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <RuleSelect label={m.options.rule} value={rule} onChoose={setRule} />
      <button type="submit" class="secondary">
        {m.options.add}
      </button>
      <p id="site-error" class="warning" role="alert">
        {isInvalid ? m.options.siteInvalid : ''}
      </p>
    </form>
  );
};

export const SiteRules = (): JSX.Element => {
  const { m, source, save } = useOptions();
  const { sites } = source.settings.value;
  const hosts = Object.keys(sites).sort();
  const remove = (host: string): void => save({ sites: Object.fromEntries(Object.entries(sites).filter(([each]) => each !== host)) });
  return (
    <>
      {hosts.length === 0 ? (
        <p class="quiet">{m.options.sitesNone}</p>
      ) : (
        <ul class="plain list">
          {hosts.map((host) => (
            <li key={host}>
              <span class="grow">{host}</span>
              <RuleSelect
                label={`${m.options.rule}: ${host}`}
                value={sites[host] ?? 'on'}
                onChoose={(rule) => save({ sites: { ...sites, [host]: rule } })}
              />
              <button type="button" class="link" aria-label={m.options.remove(host)} onClick={() => remove(host)}>
                {m.options.removeShort}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite />
    </>
  );
};

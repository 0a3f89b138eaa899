/** One of a few: a group of radio buttons, each with an explanation where it needs one. */
import type { JSX } from 'preact';

interface ChoiceProps<T extends string> {
  /** Unique on the page. */
  readonly name: string;
  readonly legend: string;
  /** Where the heading above says the same. */
  readonly isLegendHidden?: boolean;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly hints?: Partial<Readonly<Record<T, string>>>;
  readonly onChoose: (value: T) => void;
}

export const Choice = <T extends string>({
  name,
  legend,
  isLegendHidden = false,
  value,
  options,
  hints,
  onChoose,
}: ChoiceProps<T>): JSX.Element => (
  <fieldset class="choice">
    <legend class={isLegendHidden ? 'hidden' : ''}>{legend}</legend>
    {(Object.keys(options) as T[]).map((option) => {
      const hint = hints?.[option];
      const id = `${name}-${option}`;
      return (
        <div class="option" key={option}>
          <input
            type="radio"
            id={id}
            name={name}
            value={option}
            checked={value === option}
            onChange={() => onChoose(option)}
            {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
          />
          <div>
            <label for={id}>{options[option]}</label>
            {hint === undefined ? null : (
              <p class="quiet small" id={`${id}-hint`}>
                {hint}
              </p>
            )}
          </div>
        </div>
      );
    })}
  </fieldset>
);

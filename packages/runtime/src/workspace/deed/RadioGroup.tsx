import { useId } from 'react';

/** One of few, each with a word of explanation. */
export interface RadioGroupProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: Key; readonly words: string; readonly hint?: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Native radio buttons, one under the other. */
export function RadioGroup<Key extends string>({ label, choices, chosen, onChoose }: RadioGroupProps<Key>) {
  const id = useId();
  return (
    <fieldset className="radio-group">
      <legend>{label}</legend>
      {choices.map(({ key, words, hint }) => (
        <label key={key}>
          <input
            type="radio"
            name={id}
            checked={key === chosen}
            aria-describedby={hint === undefined ? undefined : `${id}-${key}`}
            onChange={() => onChoose(key)}
          />
          <span>
            <span>{words}</span>
            {hint !== undefined && (
              <span id={`${id}-${key}`} className="quiet" aria-hidden="true">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

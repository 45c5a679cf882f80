import { Fragment, useId } from 'react';

/** One of few, each with a word of explanation; those that belong together stand under a heading of their own. */
export interface RadioGroupProps<Key extends string> {
  readonly label: string;
  readonly choices: readonly RadioChoice<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** A way to answer. */
export interface RadioChoice<Key extends string> {
  readonly key: Key;
  readonly words: string;
  readonly hint?: string;
  /** The heading it stands under, said with it; left out: none. */
  readonly under?: string;
}

/** Native radio buttons, one under the other. */
export function RadioGroup<Key extends string>({ label, choices, chosen, onChoose }: RadioGroupProps<Key>) {
  const id = useId();
  return (
    <fieldset className="radio-group">
      <legend>{label}</legend>
      {choices.map(({ key, words, hint, under }, index) => {
        const told = hint ?? under;
        return (
          <Fragment key={key}>
            {under !== undefined && under !== choices[index - 1]?.under && (
              <p className="radio-under" aria-hidden="true">
                {under}
              </p>
            )}
            <label>
              <input
                type="radio"
                name={id}
                checked={key === chosen}
                aria-describedby={told === undefined ? undefined : `${id}-${key}`}
                onChange={() => onChoose(key)}
              />
              <span>
                <span>{words}</span>
                {told !== undefined && (
                  <span
                    id={`${id}-${key}`}
                    className={hint === undefined ? 'visually-hidden' : 'quiet'}
                    aria-hidden="true"
                  >
                    {told}
                  </span>
                )}
              </span>
            </label>
          </Fragment>
        );
      })}
    </fieldset>
  );
}

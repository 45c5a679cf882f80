/** A choice of few, all visible. */
export interface SegmentProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly wordsOf: (choice: Choice) => string;
  readonly onChoose: (choice: Choice) => void;
}

/** Buttons side by side of which one is pressed. */
export function Segment<Choice extends string>({ label, choices, chosen, wordsOf, onChoose }: SegmentProps<Choice>) {
  return (
    <fieldset className="segment">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {wordsOf(choice)}
        </button>
      ))}
    </fieldset>
  );
}

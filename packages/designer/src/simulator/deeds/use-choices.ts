import type { ChoiceToMake } from '@dealwright/runtime';
import { useState } from 'react';
import type { Chosen } from './ChoicePickers.tsx';

/** Choices of people that a step turns out to need: asked for when it is first tried, taken with it when it is tried again. */
export function useChoices() {
  const [choices, setChoices] = useState<readonly ChoiceToMake[]>([]);
  const [chosen, onChoose] = useState<Chosen>({});
  /** Whether the step may go: there is nothing to choose, or it was asked already. */
  const areMade = (found: readonly ChoiceToMake[]): boolean => {
    const isKnown = found.every(({ node }) => choices.some((choice) => choice.node === node));
    if (!isKnown) setChoices(found);
    return isKnown;
  };
  return { choices, chosen, onChoose, areMade };
}

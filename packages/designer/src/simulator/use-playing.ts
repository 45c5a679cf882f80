import { useEffect, useState } from 'react';
import { useSimulation } from './use-simulation.ts';

/** How long a step is looked at before the next, in ms. */
const pace = 1000;

/** Shows the case step by step until its last one; begins anew when the end is already shown. */
export function usePlaying(last: number): { readonly playing: boolean; readonly toggle: () => void } {
  const shown = useSimulation((state) => state.shown);
  const [wanted, setWanted] = useState(false);
  const playing = wanted && shown < last;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => useSimulation.getState().show(shown + 1), pace);
    return () => clearTimeout(timer);
  }, [playing, shown]);
  const toggle = (): void => {
    if (!playing && shown >= last) useSimulation.getState().show(0);
    setWanted(!playing);
  };
  return { playing, toggle };
}

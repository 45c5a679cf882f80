import { useMemo } from 'react';
import { useWords } from '../app/use-words.ts';
import { useDocument } from '../document/use-document.ts';
import { momentIn } from './moment.ts';
import type { ReasonReader } from './reason-words.ts';
import type { Stage } from './story.ts';

/** A reader of the engine's reasons on a stage. */
export function useReasonReader({ definition, organization }: Stage): ReasonReader {
  const { t, locale: spoken } = useWords();
  const locale = useDocument((state) => state.locale);
  return useMemo(
    () => ({ definition, organization, locale, t, moment: (instant) => momentIn(instant, spoken) }),
    [definition, organization, locale, t, spoken],
  );
}

import { useMemo } from 'react';
import { type MessageParams, paramsInWords } from '../document/params-in-words.ts';
import { useDefinition } from '../document/use-document.ts';
import { useWords } from './use-words.ts';

/** Says a problem or a change of the open definition by its text key, with names in the reader's language. */
export function useMessage(): (key: string, params?: MessageParams) => string {
  const { t, locale } = useWords();
  const definition = useDefinition();
  return useMemo(
    () => (key, params) => t(key, params === undefined ? undefined : paramsInWords(definition, params, locale)),
    [t, locale, definition],
  );
}

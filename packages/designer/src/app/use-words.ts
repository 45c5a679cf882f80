import { textOf } from '@dealwright/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phrase } from '../document/phrase.ts';
import { useDocument } from '../document/use-document.ts';

/** The words of the product and of the open definition, in the reader's language. */
export interface Words {
  /** Language of the interface. */
  readonly locale: string;
  /** A product text; params that are text keys themselves are translated first. */
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
  say(words: Phrase): string;
  /** A text of the open definition, in the language that is being drawn. */
  of(ref: string | undefined): string;
}

/** Words for a component; a new object only when a language or the definition's texts changed. */
export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const locale = useDocument((state) => state.locale);
  const texts = useDocument((state) => state.document?.definition.texts);
  const defaultLocale = useDocument((state) => state.document?.definition.defaultLocale);
  return useMemo(() => {
    const said: Words['t'] = (key, params) => {
      const translated = Object.entries(params ?? {}).map(([name, value]) => {
        return [name, typeof value === 'string' && i18n.exists(value) ? t(value) : value] as const;
      });
      return t(key, Object.fromEntries(translated));
    };
    const spoken = texts === undefined || defaultLocale === undefined ? null : { texts, defaultLocale };
    return {
      locale: i18n.language,
      t: said,
      say: ({ key, params }) => said(key, params),
      of: (ref) => (ref === undefined || spoken === null ? '' : textOf(spoken, ref, locale)),
    };
  }, [t, i18n, i18n.language, locale, texts, defaultLocale]);
}

import { putMyLocale } from '@dealwright/shared/api';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../client.ts';
import { hasChosenLocale } from './product-texts.ts';

/**
 * Page and server speak one language: what was chosen on this device goes to the server, which words stages, reasons and mails;
 * where nothing was chosen yet, the page takes the person's own.
 */
export function useOneLanguage(me: { readonly locale: string } | undefined): void {
  const { i18n } = useTranslation();
  const client = useQueryClient();
  const chosen = i18n.language;
  const saved = me?.locale;
  useEffect(() => {
    if (saved === undefined || saved === chosen) return;
    if (!hasChosenLocale()) {
      void i18n.changeLanguage(saved);
      return;
    }
    const save = async () => {
      await callRoute(putMyLocale, { body: { locale: chosen === 'en' ? 'en' : 'zh-CN' } });
      // A first load that is still on its way speaks the other language; invalidating alone would wait for it and keep it.
      await client.cancelQueries();
      await client.invalidateQueries();
    };
    void save();
  }, [saved, chosen, i18n, client]);
}

import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.ts';
import { momentText } from './moment-text.ts';

/** Whether what is shown is to be read on paper, where no moment may be told by today. */
export const OnPaper = createContext(false);

/** Says moments shortly, in the reader's language and time zone. */
export function useTimeText(): (instant: string) => string {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const onPaper = useContext(OnPaper);
  return (instant) => momentText(instant, { locale: i18n.language, now: onPaper ? null : now, today: t('app.today') });
}

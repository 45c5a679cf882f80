import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.ts';
import { momentText } from './moment-text.ts';

/** Says moments shortly, in the reader's language and time zone. */
export function useTimeText(): (instant: string) => string {
  const { t, i18n } = useTranslation();
  const now = useNow();
  return (instant) => momentText(instant, { locale: i18n.language, now, today: t('app.today') });
}

import { Clock, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNow } from '../app/use-now.ts';
import { dueWords } from './due-words.ts';
import { fullMomentText } from './moment-text.ts';

/** When something is due, in words; the whole moment on pointing. What is overdue stands out by sign and colour. */
export function DueMark({ at, className }: { readonly at: string; readonly className?: string }) {
  const { t, i18n } = useTranslation();
  const { key, params, late } = dueWords(at, { locale: i18n.language, now: useNow(), today: t('app.today') });
  const Icon = late ? TriangleAlert : Clock;
  return (
    <span
      className={['due-mark', className ?? '', late ? 'ink-warn' : ''].join(' ').trim()}
      title={fullMomentText(at, { locale: i18n.language })}
    >
      <Icon size={14} aria-hidden="true" />
      <time dateTime={at}>{t(key, params)}</time>
    </span>
  );
}

import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useDocument } from '../document/use-document.ts';
import { useWords } from './use-words.ts';

/** Whether the draft is saved, in words; never a spinner that turns. */
export function SaveLine() {
  const { t, locale } = useWords();
  const save = useDocument((state) => state.save);
  switch (save.kind) {
    case 'saved':
      return (
        <span className="save-line">
          <Check size={16} className="ok" aria-hidden="true" />
          {t('app.saved', { time: timeOf(save.at, locale) })}
        </span>
      );
    case 'unsaved':
    case 'saving':
      return (
        <span className="save-line">
          <LoaderCircle size={16} aria-hidden="true" />
          {t('app.saving')}
        </span>
      );
    case 'offline':
      return (
        <span className="save-line warned" role="status">
          <CloudOff size={16} aria-hidden="true" />
          {t('app.offline')}
        </span>
      );
    case 'conflict':
    case 'refused':
      return (
        <span className="save-line warned" role="alert" title={save.kind === 'refused' ? save.message : undefined}>
          <TriangleAlert size={16} aria-hidden="true" />
          {t('app.refused')}
        </span>
      );
  }
}

function timeOf(instant: string, locale: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return '';
  return new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  }).format(time);
}

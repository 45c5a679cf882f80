import { useTranslation } from 'react-i18next';
import { fullMomentText } from './moment-text.ts';
import { useTimeText } from './use-time-text.ts';

/** A moment in short words; the whole of it on pointing. */
export function Moment({ at }: { readonly at: string }) {
  const { i18n } = useTranslation();
  const time = useTimeText();
  return (
    <time dateTime={at} title={fullMomentText(at, { locale: i18n.language })}>
      {time(at)}
    </time>
  );
}

import type { getDealWaits, RouteAnswer } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { hoursInWords } from './hours-in-words.ts';

/** Hours of waiting by cause, longest first. */
export type WaitSplitView = RouteAnswer<typeof getDealWaits>['runs'][number]['nodes'][number]['split'];

/** What time was spent waiting for: a line a cause, with its share as a bar and in figures, and how much of it was in later rounds. */
export function WaitSplit({ split: { causes, againHours } }: { readonly split: WaitSplitView }) {
  const { t } = useTranslation();
  const whole = causes.reduce((sum, { hours }) => sum + hours, 0);
  return (
    <div className="wait-split">
      <ul>
        {causes.map(({ cause, hours }) => {
          const percent = Math.round((hours / whole) * 100);
          return (
            <li key={cause}>
              <span>{t(`waits.cause.${cause}`)}</span>
              <span className="wait-bar" aria-hidden="true">
                <span style={{ width: `${percent}%` }} />
              </span>
              <b className="wait-hours">{hoursInWords(hours, t)}</b>
              <span className="wait-share">{t('waits.share', { percent })}</span>
            </li>
          );
        })}
      </ul>
      {againHours > 0 && <p>{t('waits.again', { hours: hoursInWords(againHours, t) })}</p>}
    </div>
  );
}

import type { previewRoute, RouteAnswer } from '@dealwright/shared/api';
import { useTranslation } from 'react-i18next';
import { usePersonName } from '../session/use-me.ts';

/** What other values would change. */
export type OtherWays = RouteAnswer<typeof previewRoute>['otherWays'];
type Change = OtherWays['changes'][number];

/** What another value would change on the way, one line each; what cannot be told is said, too. */
export function RouteChanges({ ways }: { readonly ways: OtherWays }) {
  const { t, i18n } = useTranslation();
  const name = usePersonName();
  const list = (parts: readonly string[]): string =>
    new Intl.ListFormat(i18n.language, { type: 'conjunction', style: 'short' }).format(parts);
  const seats = (all: Change['added']): string => list(all.map(({ title, person }) => `${title} (${name(person)})`));
  const effects = ({ added, removed, endsOtherwise }: Change): string =>
    list([
      ...(added.length === 0 ? [] : [t('route.added', { seats: seats(added) })]),
      ...(removed.length === 0 ? [] : [t('route.removed', { seats: seats(removed) })]),
      ...(endsOtherwise ? [t('route.ends-otherwise')] : []),
    ]);
  const { changes, untold, hidden } = ways;
  if (changes.length === 0 && untold.length === 0 && !hidden) return null;
  return (
    <section className="route-changes" aria-label={t('route.changes')}>
      <h4>{t('route.changes')}</h4>
      {changes.length > 0 && (
        <ul>
          {changes.map((change, index) => (
            <li key={index}>
              <strong>
                {change.label} {rangeWords(change, t)}
              </strong>
              {t('route.then', { effects: effects(change) })}
            </li>
          ))}
        </ul>
      )}
      {untold.length > 0 && <p className="quiet">{t('route.untold', { fields: list(untold) })}</p>}
      {hidden && <p className="quiet">{t('route.hidden')}</p>}
    </section>
  );
}

type Say = ReturnType<typeof useTranslation>['t'];

function rangeWords({ value, from, to }: Change, t: Say): string {
  if (value !== null) return t('route.is', { value });
  const low = from === null ? null : t(from.closed ? 'route.from' : 'route.over', { value: from.text });
  const high = to === null ? null : t(to.closed ? 'route.up-to' : 'route.under', { value: to.text });
  return low !== null && high !== null ? t('route.both', { low, high }) : (low ?? high ?? '');
}

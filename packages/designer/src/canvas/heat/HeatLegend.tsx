import { useWords } from '../../app/use-words.ts';
import { HeatBars } from './HeatBars.tsx';
import { heatBounds } from './heat-view.ts';
import { hoursInWords } from './heat-words.ts';
import { type Heat, heatDays } from './use-heat.ts';

/** What the tints and bars mean, of what they are, and what to do while there is nothing to show. */
export function HeatLegend({ heat }: { readonly heat: Heat }) {
  const { t } = useWords();
  if (heat.state === 'off') return null;
  return (
    <section className="heat-legend" aria-label={t('canvas.heat')} aria-live="polite">
      <HeatState heat={heat} />
    </section>
  );
}

function HeatState({ heat }: { readonly heat: Heat }) {
  const { t } = useWords();
  if (heat.state === 'loading') return <p>{t('canvas.heat.loading')}</p>;
  if (heat.state === 'failed')
    return (
      <p>
        {t('canvas.heat.failed')}{' '}
        <button type="button" className="link-button" onClick={heat.retry}>
          {t('canvas.heat.retry')}
        </button>
      </p>
    );
  if (heat.state === 'empty')
    return (
      <>
        <p>
          <b>{t('canvas.heat.empty')}</b>
        </p>
        <p>{t('canvas.heat.empty-hint')}</p>
      </>
    );
  return (
    <>
      <p>{t('canvas.heat.of', { count: heat.runs, days: heatDays })}</p>
      <ul>
        {[0, ...heatBounds].map((bound, level) => (
          <li key={bound}>
            <span className="heat-swatch" data-heat={level}>
              <HeatBars level={level} />
            </span>
            {rangeWords(level, t)}
          </li>
        ))}
      </ul>
    </>
  );
}

function rangeWords(level: number, t: ReturnType<typeof useWords>['t']): string {
  const [from, to] = [heatBounds[level - 1], heatBounds[level]];
  if (to !== undefined) return t('canvas.heat.below', { hours: hoursInWords(to, t) });
  return t('canvas.heat.above', { hours: hoursInWords(from ?? 0, t) });
}

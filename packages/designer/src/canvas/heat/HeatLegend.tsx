import { hoursInWords, WaitSplit } from '@dealwright/runtime/shell';
import { useWords } from '../../app/use-words.ts';
import type { FlowView } from '../use-flow-view.ts';
import { AgreementChart } from './AgreementChart.tsx';
import { HeatBars } from './HeatBars.tsx';
import { type HeatView, heatBounds, splitOf } from './heat-view.ts';
import { type Heat, heatDays } from './use-heat.ts';

interface HeatLegendProps {
  readonly heat: Heat;
  readonly view: FlowView;
}

/** What the tints and bars mean, of what they are, and what to do while there is nothing to show. */
export function HeatLegend({ heat, view }: HeatLegendProps) {
  const { t } = useWords();
  if (heat.state === 'off') return null;
  return (
    <section className="heat-legend" aria-label={t('canvas.heat')} aria-live="polite">
      <HeatState heat={heat} />
      {heat.view !== null && heat.state === 'shown' && <HeatCauses heat={heat} shown={heat.view} view={view} />}
      {heat.state === 'shown' && <AgreementChart flow={heat.flow} view={view} />}
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

interface HeatCausesProps extends HeatLegendProps {
  readonly shown: HeatView;
}

/** What the time was spent waiting for: at the selected node, or in the whole flow. */
function HeatCauses({ heat, shown, view }: HeatCausesProps) {
  const { t } = useWords();
  const node = view.selected !== null && shown.nodes.has(view.selected) ? view.selected : null;
  const split = splitOf(shown, node);
  if (split.causes.length === 0) return null;
  const name = node === null ? t('canvas.heat.whole') : view.nameOf(node);
  return (
    <div className="heat-causes">
      <p>
        <b>{t('canvas.heat.why', { name })}</b> {t('canvas.heat.split-of', { count: heat.splitDeals })}
      </p>
      <WaitSplit split={split} />
    </div>
  );
}

function rangeWords(level: number, t: ReturnType<typeof useWords>['t']): string {
  const [from, to] = [heatBounds[level - 1], heatBounds[level]];
  if (to !== undefined) return t('canvas.heat.below', { hours: hoursInWords(to, t) });
  return t('canvas.heat.above', { hours: hoursInWords(from ?? 0, t) });
}

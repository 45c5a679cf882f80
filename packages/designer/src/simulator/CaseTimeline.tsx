import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useWords } from '../app/use-words.ts';
import { momentIn } from './moment.ts';
import { play } from './story.ts';
import { useCaseKeys } from './use-case-keys.ts';
import { usePlaying } from './use-playing.ts';
import { type useCase, useSimulation } from './use-simulation.ts';

/** The points in time at which something was done; choosing one shows the case as it stood then. */
export function CaseTimeline({ running }: { readonly running: NonNullable<ReturnType<typeof useCase>> }) {
  const { t, locale } = useWords();
  const { story, stage } = running;
  const shown = useSimulation((state) => state.shown);
  const { show } = useSimulation.getState();
  const points = play(story, stage).steps;
  const last = points.length - 1;
  const { playing, toggle } = usePlaying(last);
  const step = (by: 1 | -1): void => show(Math.min(last, Math.max(0, Math.min(shown, last) + by)));
  useCaseKeys({ toggle, step });
  const words = t(playing ? 'simulator.pause' : 'simulator.play');
  return (
    <div className="simulator-time">
      <ol aria-label={t('simulator.time')}>
        {points.map(({ step, at, refused }) => (
          <li key={step} data-past={step < shown ? '' : undefined}>
            <button
              type="button"
              aria-current={step === shown ? 'step' : undefined}
              data-refused={refused === null ? undefined : ''}
              onClick={() => show(step)}
            >
              <span className="simulator-dot" aria-hidden="true" />
              {momentIn(at, locale)}
            </button>
          </li>
        ))}
      </ol>
      <span className="simulator-count">
        {t('simulator.step-of', { step: Math.min(shown, last) + 1, count: points.length })}
      </span>
      <button
        type="button"
        className="button button-quiet"
        disabled={shown === 0}
        aria-label={t('simulator.back')}
        title={`${t('simulator.back')} (,)`}
        onClick={() => step(-1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="button button-quiet"
        disabled={last === 0}
        aria-label={words}
        title={`${words} (${t('simulator.space')})`}
        onClick={toggle}
      >
        {playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
      </button>
      <button
        type="button"
        className="button button-quiet"
        disabled={shown >= last}
        aria-label={t('simulator.forward')}
        title={`${t('simulator.forward')} (.)`}
        onClick={() => step(1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

import { Check, ChevronDown, ChevronUp, RotateCcw, Undo2, Users } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../app/use-words.ts';
import { CaseActions } from './CaseActions.tsx';
import { CaseSteps } from './CaseSteps.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { personName, stageTitle } from './reason-words.ts';
import { SaveAsTest } from './SaveAsTest.tsx';
import { StartCase } from './StartCase.tsx';
import './simulator.css';
import { useReasonReader } from './use-reason-reader.ts';
import { useCase, useSimulation } from './use-simulation.ts';

/** The panel below a board: one case walks through the process as it is drawn now. */
export function Simulator() {
  const { t } = useWords();
  const open = useSimulation((state) => state.open);
  const { setOpen } = useSimulation.getState();
  const running = useCase();
  const Fold = open ? ChevronDown : ChevronUp;
  const words = t(open ? 'simulator.fold' : 'simulator.open');
  return (
    <section className="simulator" data-open={open ? '' : undefined} aria-label={t('simulator.title')}>
      <header className="simulator-head">
        <h2>{t('simulator.title')}</h2>
        {running === null && <span className="simulator-hint">{t('simulator.hint')}</span>}
        {running !== null && <CaseHead running={running} />}
        <button
          type="button"
          className="button button-quiet simulator-fold"
          aria-expanded={open}
          aria-label={words}
          title={words}
          onClick={() => setOpen(!open)}
        >
          <Fold size={16} aria-hidden="true" />
        </button>
      </header>
      {open && running === null && <StartCase />}
      {open && running !== null && (
        <>
          <CaseTimeline running={running} />
          <div className="simulator-body">
            <CaseSteps running={running} />
            <CaseActions running={running} />
          </div>
        </>
      )}
    </section>
  );
}

type Running = NonNullable<ReturnType<typeof useCase>>;

function CaseHead({ running }: { readonly running: Running }) {
  const { t } = useWords();
  const reader = useReasonReader(running.stage);
  const [saving, setSaving] = useState(false);
  const { story, result } = running;
  const { show, end } = useSimulation.getState();
  const { deal } = result;
  const name = story.start.by === 'public' ? t('simulator.by.public') : personName(story.start.by, reader);
  const standing =
    deal === null
      ? ''
      : deal.status === 'open'
        ? t('simulator.stage', { stage: stageTitle(deal.stage, reader) })
        : t(`simulator.status.${deal.status}`);
  return (
    <>
      <span className="tag">
        <Users size={12} aria-hidden="true" />
        {name}
      </span>
      <span className="tag" data-status={deal?.status}>
        {standing}
      </span>
      <span className="simulator-space" />
      <button
        type="button"
        className="button button-quiet"
        title={t('simulator.restart')}
        aria-label={t('simulator.restart')}
        onClick={() => show(0)}
      >
        <RotateCcw size={16} aria-hidden="true" />
      </button>
      <button type="button" className="button button-quiet" onClick={end}>
        <Undo2 size={16} aria-hidden="true" />
        {t('simulator.other')}
      </button>
      <button type="button" className="button" onClick={() => setSaving(true)}>
        <Check size={16} aria-hidden="true" />
        {t('simulator.save')}
      </button>
      {saving && (
        <SaveAsTest
          running={running}
          suggestion={t('simulator.save.suggestion', { name })}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}

import { openTasks } from '@dealwright/runtime';
import { Clock, TimerReset, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { EditValues } from './deeds/EditValues.tsx';
import { LeaveDeed } from './deeds/LeaveDeed.tsx';
import { ManualFlows } from './deeds/ManualFlows.tsx';
import { OutsideCards } from './deeds/OutsideCard.tsx';
import { OwnerDeeds } from './deeds/OwnerDeeds.tsx';
import { ReviveDeed } from './deeds/ReviveDeed.tsx';
import { RevokeDeeds } from './deeds/RevokeDeeds.tsx';
import { RunCards } from './deeds/RunCard.tsx';
import { openRuns } from './deeds/run-deeds.ts';
import { MoveCase } from './MoveCase.tsx';
import { reasonInWords } from './reason-words.ts';
import { untilNextTimer } from './story.ts';
import { TaskCard } from './TaskCard.tsx';
import { useReasonReader } from './use-reason-reader.ts';
import { type useCase, useSimulation } from './use-simulation.ts';

/** A case that is being played. */
export interface RunningProps {
  readonly running: NonNullable<ReturnType<typeof useCase>>;
}

const jumps = [
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['week', 'P7D'],
] as const;

/** What can be done next with the case: answer a task as its person, let come what is awaited, steer a run, move the deal, let time pass. */
export function CaseActions({ running }: RunningProps) {
  const { t } = useWords();
  const { result, stage } = running;
  const reader = useReasonReader(stage);
  const refusal = useSimulation((state) => state.refusal);
  const { deal } = result;
  const box = useRef<HTMLDivElement>(null);
  const revision = deal?.revision;
  useEffect(() => {
    if (revision !== undefined) box.current?.scrollTo({ top: 0 });
  }, [revision]);
  if (deal === null) return null;
  const tasks = openTasks(deal);
  const incidents = Object.values(deal.runs).flatMap((run) => (run.status === 'running' ? run.incidents : []));
  return (
    <div ref={box} className="simulator-actions">
      {refusal !== null && (
        <p role="alert" className="simulator-refused">
          {t('simulator.refused', { reason: reasonInWords(refusal, 'refused', reader) })}
        </p>
      )}
      <h3>{t('simulator.tasks')}</h3>
      {incidents.map(({ at, reason }) => (
        <p key={`${at} ${reason.code}`} className="simulator-stuck">
          <TriangleAlert size={14} aria-hidden="true" />
          <span>{t('simulator.incident', { reason: reasonInWords(reason, 'because', reader) })}</span>
        </p>
      ))}
      {tasks.length === 0 && incidents.length === 0 && <p className="simulator-hint">{t('simulator.tasks.none')}</p>}
      {tasks.map((task) => (
        <TaskCard key={`${task.id} ${deal.revision}`} running={running} deal={deal} task={task} />
      ))}
      <OutsideCards key={`outside ${deal.revision}`} running={running} deal={deal} />
      {openRuns(deal).length > 0 && <h3>{t('simulator.runs')}</h3>}
      <RunCards running={running} deal={deal} />
      <RevokeDeeds running={running} deal={deal} />
      <ReviveDeed running={running} deal={deal} />
      <MoveCase key={`${deal.stage} ${deal.revision}`} running={running} deal={deal} />
      <ManualFlows key={`flows ${deal.revision}`} running={running} />
      <EditValues key={`edit ${deal.revision}`} running={running} deal={deal} />
      <OwnerDeeds key={`owner ${deal.revision}`} running={running} deal={deal} />
      <LeaveDeed key={`leave ${deal.revision}`} running={running} />
      <ClockButtons running={running} />
    </div>
  );
}

/** Lets time pass; timers that fall due fire in their order. */
function ClockButtons({ running }: RunningProps) {
  const { t } = useWords();
  const { stage, result } = running;
  const { give } = useSimulation.getState();
  const last = result.steps.at(-1);
  const next = last === undefined ? null : untilNextTimer(last);
  return (
    <div className="simulator-clock">
      <Clock size={14} aria-hidden="true" />
      <span>{t('simulator.clock')}</span>
      {jumps.map(([name, duration]) => (
        <button key={name} type="button" className="button" onClick={() => give({ do: 'wait', for: duration }, stage)}>
          {t(`simulator.clock.${name}`)}
        </button>
      ))}
      {next !== null && (
        <button type="button" className="button" onClick={() => give({ do: 'wait', for: next }, stage)}>
          <TimerReset size={14} aria-hidden="true" />
          {t('simulator.clock.next')}
        </button>
      )}
    </div>
  );
}

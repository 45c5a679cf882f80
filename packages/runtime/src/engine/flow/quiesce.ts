import { endDeal } from '../pipeline/end-deal.ts';
import { record, type Turn, type Work } from '../turn.ts';
import { enterBlock } from './enter-block.ts';
import { signalVisit } from './signal-visit.ts';

/**
 * Works until nothing is left to do, then ends the deal if its stage says so. When the budget is used up first, every run that was
 * still under way gets an incident, so that none is left without anything open (S-20, I-1).
 */
export function quiesce(turn: Turn): void {
  for (let work = next(turn); work !== undefined; work = next(turn)) {
    if (turn.stepsLeft <= 0) suspectLoop(turn, work);
    else if (work.do === 'enter') enterBlock(turn, work);
    else signalVisit(turn, work);
    turn.stepsLeft -= 1;
  }
  if (turn.ending !== null) endDeal(turn, turn.ending);
}

function next(turn: Turn): Work | undefined {
  if (turn.taken === turn.queue.length) return undefined;
  turn.taken += 1;
  return turn.queue[turn.taken - 1];
}

function suspectLoop(turn: Turn, work: Work): void {
  const run = turn.deal.runs[work.run];
  const suspected = run?.incidents.some(({ reason }) => reason.code === 'loop-suspected') ?? true;
  if (run?.status !== 'running' || suspected) return;
  record(turn, {
    kind: 'incident-raised',
    run: work.run,
    visit: work.do === 'enter' ? (work.parent?.visit ?? null) : work.visit,
    reason: { code: 'loop-suspected', params: { flow: run.flow } },
  });
}

import { endDeal } from '../pipeline/end-deal.ts';
import { record, type Turn, type Work } from '../turn.ts';
import { enterBlock } from './enter-block.ts';
import { signalVisit } from './signal-visit.ts';

/**
 * Works until nothing is left to do. When the budget is used up first, every run that was still under way gets an incident,
 * so that none is left without anything open (S-20, I-1).
 */
export function quiesce(turn: Turn): void {
  for (let work = turn.queue.shift(); work !== undefined; work = turn.queue.shift()) {
    if (turn.stepsLeft <= 0 && work.do !== 'end-deal') suspectLoop(turn, work);
    else carryOut(turn, work);
    turn.stepsLeft -= 1;
  }
}

function carryOut(turn: Turn, work: Work): void {
  switch (work.do) {
    case 'enter':
      enterBlock(turn, work);
      break;
    case 'signal':
      signalVisit(turn, work);
      break;
    case 'end-deal':
      endDeal(turn, work.outcome);
      break;
  }
}

function suspectLoop(turn: Turn, work: Exclude<Work, { do: 'end-deal' }>): void {
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

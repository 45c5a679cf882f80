import type { CommandOf } from '../command.ts';
import { partOfTask } from '../deal-ids.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Run } from '../state.ts';
import { nextId, record, refuse, type Turn } from '../turn.ts';
import { adviceIn } from './find-advice.ts';

type Transfer = CommandOf<'transfer'>;

/**
 * Hands on a to-do that is no seat: a request that came back to an initiator who has left, or advice that somebody is asked for. Only
 * an administrator does, when they cannot (S-35): whoever could hand his own request to a friend could then decide it himself (I-6).
 * Undefined when the task names a seat.
 */
export function handOn(turn: Turn, command: Transfer): Refusal | null | undefined {
  const id = partOfTask(turn.deal.id, command.task) ?? '';
  const run = lookup(turn.deal.runs, id);
  const advice = run === undefined ? adviceIn(turn.deal, id) : null;
  if (run === undefined && advice === null) return undefined;
  const { administrators, people } = turn.context.organization;
  if (!administrators.includes(personOf(command.by))) return refuse('administrators-only');
  if (lookup(people, command.to)?.active !== true) return refuse('person-inactive', { person: command.to });
  return run === undefined ? handAdvice(turn, advice, command) : handRequest(turn, run, command);
}

function handRequest(turn: Turn, run: Run, { to, comment, because }: Transfer): Refusal | null {
  if (run.status !== 'returned') return refuse('run-not-returned', { flow: run.flow });
  if (lookup(turn.context.organization.people, run.initiator)?.active === true)
    return refuse('initiator-active', { person: run.initiator });
  const why = because === undefined ? {} : { because };
  record(turn, { kind: 'initiator-changed', run: run.id, from: run.initiator, to, comment: comment ?? null, ...why });
  const what = { code: 'transferred', params: { from: run.initiator, to } };
  turn.note?.({ flow: run.flow, what, people: [to] });
  return null;
}

/** The question goes to the other one, unless he is the one who asks, or is asked already. */
function handAdvice(turn: Turn, found: ReturnType<typeof adviceIn>, { to }: Transfer): Refusal | null {
  if (found === null) return null;
  const { run, visit, advice } = found;
  if (advice.answeredAt !== null) return refuse('advice-closed', { at: advice.answeredAt });
  if (to === advice.person) return refuse('transfer-self');
  const at = { run: run.id, visit: visit.id };
  record(turn, { kind: 'advice-closed', ...at, advice: advice.id, answer: null });
  const asked = visit.advice?.some((each) => each.person === to && each.answeredAt === null) === true;
  if (asked || to === advice.askedBy) return null;
  const next = { ...advice, id: nextId(turn, 'a'), person: to, askedAt: turn.context.now };
  record(turn, { kind: 'advice-asked', ...at, advice: next });
  turn.note?.({ node: visit.node, flow: run.flow, what: { code: 'consulted', params: { person: to } }, people: [to] });
  return null;
}

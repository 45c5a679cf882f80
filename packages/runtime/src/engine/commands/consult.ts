import type { CommandOf } from '../command.ts';
import { partOfTask } from '../deal-ids.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import type { Advice } from '../state.ts';
import { nextId, record, refuse, type Turn } from '../turn.ts';
import { adviceIn } from './find-advice.ts';
import { findSeat } from './find-seat.ts';

/** The holder of a seat asks others for advice; it binds him in nothing, and the task stays his (S-25). */
export function consult(turn: Turn, { task, people, comment, by }: CommandOf<'consult'>): Refusal | null {
  if (comment.trim() === '') return refuse('comment-needed');
  if (people.length === 0) return refuse('command-malformed', { pointer: '/people' });
  const person = personOf(by);
  const found = findSeat(turn, task, { person, decision: 'consult' });
  if ('refused' in found) return found.refused;
  const { run, visit, seat, at } = found;
  const seen = new Set([person]);
  for (const asked of people) {
    if (lookup(turn.context.organization.people, asked)?.active !== true)
      return refuse('person-inactive', { person: asked });
    const pending = visit.advice?.some((each) => each.person === asked && each.answeredAt === null) === true;
    if (seen.has(asked) || pending) return refuse('consult-twice', { person: asked });
    seen.add(asked);
    const advice: Advice = {
      id: nextId(turn, 'a'),
      seat: seat.id,
      person: asked,
      askedBy: person,
      question: comment,
      askedAt: turn.context.now,
      answeredAt: null,
      answer: null,
    };
    record(turn, { kind: 'advice-asked', run: at.run, visit: at.visit, advice });
    turn.note?.({
      node: visit.node,
      flow: run.flow,
      what: { code: 'consulted', params: { person: asked } },
      people: [asked],
    });
  }
  return null;
}

/** Somebody answers what he was asked. */
export function advise(turn: Turn, { task, comment, by }: CommandOf<'advise'>): Refusal | null {
  if (comment.trim() === '') return refuse('comment-needed');
  const id = partOfTask(turn.deal.id, task);
  const found = id === null ? null : adviceIn(turn.deal, id);
  if (found === null) return refuse('unknown-task', { task });
  const { run, visit, advice } = found;
  if (advice.person !== personOf(by)) return refuse('not-your-task', { person: advice.person });
  if (advice.answeredAt !== null) return refuse('advice-closed', { at: advice.answeredAt });
  record(turn, { kind: 'advice-closed', run: run.id, visit: visit.id, advice: advice.id, answer: comment });
  turn.note?.({
    node: visit.node,
    flow: run.flow,
    what: { code: 'advised', params: { person: advice.person } },
    people: [advice.person],
  });
  return null;
}

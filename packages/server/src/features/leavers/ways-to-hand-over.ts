import { type CommandOf, taskIdOf } from '@dealwright/runtime';
import type { WorkOfPerson } from '../deals/deals.read-model.ts';

/** Said in both product languages, for it is written once and read by everybody. */
const leftWords = 'Left the organization / 已离职';

/** Somebody who leaves, and who may take over. */
export interface Heirs {
  readonly person: string;
  readonly successor: string;
  readonly administrators: readonly string[];
}

type Way =
  | Pick<CommandOf<'assign'>, 'kind' | 'owner'>
  | Pick<CommandOf<'transfer'>, 'kind' | 'task' | 'to' | 'comment'>
  | Pick<CommandOf<'remove'>, 'kind' | 'task' | 'comment'>;

/**
 * What is tried with the work of somebody who has left, in this order: the successor takes over, administrators do; a seat that nobody may
 * have is taken out of the vote (S-35).
 */
export function waysToHandOver(
  { kind, deal, id }: WorkOfPerson,
  { person, successor, administrators }: Heirs,
): readonly Way[] {
  const heirs = [...new Set([successor, ...administrators])].filter((heir) => heir !== person);
  if (kind === 'deal') return heirs.map((owner) => ({ kind: 'assign', owner }));
  const task = taskIdOf(deal, id);
  const handed = heirs.map((to) => ({ kind: 'transfer', task, to, comment: leftWords }) as const);
  return kind === 'seat' ? [...handed, { kind: 'remove', task, comment: leftWords }] : handed;
}

import type { CommandOf } from '../command.ts';
import { taskIdOf } from '../deal-ids.ts';
import { personLeft } from './leavers.ts';
import type { WorkOfPerson } from './work-of-person.ts';

/** Somebody who leaves, and who may take over. */
export interface Heirs {
  readonly person: string;
  readonly successor: string;
  readonly administrators: readonly string[];
}

type Way =
  | Pick<CommandOf<'assign'>, 'kind' | 'owner'>
  | Pick<CommandOf<'transfer'>, 'kind' | 'task' | 'to' | 'because'>
  | Pick<CommandOf<'remove'>, 'kind' | 'task' | 'because'>;

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
  const because = personLeft(person);
  const handed = heirs.map((to) => ({ kind: 'transfer', task, to, because }) as const);
  return kind === 'seat' ? [...handed, { kind: 'remove', task, because }] : handed;
}

import type { CommandOf } from '@dealwright/runtime';

/** Said in both product languages, for it is written once and read by everybody. */
const leftWords = 'Left the organization / 已离职';

/** Somebody who leaves, and who may take over. */
export interface Heirs {
  readonly person: string;
  readonly successor: string;
  readonly administrators: readonly string[];
}

type Way =
  | Pick<CommandOf<'transfer'>, 'kind' | 'task' | 'to' | 'comment'>
  | Pick<CommandOf<'remove'>, 'kind' | 'task' | 'comment'>;

/** What is tried with a seat of somebody who has left, in this order: the successor, administrators, taking it out of the vote (S-35). */
export function waysToHandOver(task: string, { person, successor, administrators }: Heirs): readonly Way[] {
  const heirs = [...new Set([successor, ...administrators])].filter((heir) => heir !== person);
  return [
    ...heirs.map((to) => ({ kind: 'transfer', task, to, comment: leftWords }) as const),
    { kind: 'remove', task, comment: leftWords },
  ];
}

import type { CommandOf, Mentioning } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { personOf } from '../refuse-actor.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { locateSeat } from './find-seat.ts';

/** Refuses names that nobody answers to any more. */
export function refuseMentions({ context }: Turn, mentions: readonly string[]): Refusal | null {
  const gone = mentions.find((person) => lookup(context.organization.people, person)?.active !== true);
  return gone === undefined ? null : refuse('person-inactive', { person: gone });
}

type Worded = CommandOf<'approve' | 'complete' | 'reject' | 'abstain' | 'return' | 'resubmit' | 'withdraw'> &
  Mentioning;

/** A decision, or what its initiator answers to a run, whose words name people: they are told once it is made, each once. */
export function withMentions<Command extends Worded>(
  decide: (turn: Turn, command: Command) => Refusal | null,
): (turn: Turn, command: Command) => Refusal | null {
  return (turn, command) => {
    const { mentions = [], comment: words = '', by } = command;
    const refused = refuseMentions(turn, mentions) ?? decide(turn, command);
    if (refused !== null || mentions.length === 0) return refused;
    const message = { code: 'mentioned', params: { person: personOf(by), words } };
    const { run = null, visit = null } = placeOf(turn, command);
    record(turn, { kind: 'people-notified', run, visit, people: [...new Set(mentions)], message });
    return null;
  };
}

function placeOf(turn: Turn, command: Worded): { readonly run?: string; readonly visit?: string } {
  return 'task' in command ? (locateSeat(turn, command.task)?.at ?? {}) : { run: command.run };
}

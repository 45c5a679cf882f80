import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { record, refuse, type Turn } from '../turn.ts';

/** Says something about the deal, also after its end. */
export function comment(turn: Turn, { text, mentions = [], files = [] }: CommandOf<'comment'>): Refusal | null {
  if (text.trim() === '') return refuse('comment-needed');
  const gone = mentions.find((person) => lookup(turn.context.organization.people, person)?.active !== true);
  if (gone !== undefined) return refuse('person-inactive', { person: gone });
  record(turn, {
    kind: 'commented',
    text,
    ...(mentions.length === 0 ? {} : { mentions: [...new Set(mentions)] }),
    ...(files.length === 0 ? {} : { files }),
  });
  return null;
}

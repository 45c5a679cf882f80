import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { record, refuse, type Turn } from '../turn.ts';
import { refuseMentions } from './mention.ts';

/** Says something about the deal, also after its end. */
export function comment(turn: Turn, { text, mentions = [], files = [] }: CommandOf<'comment'>): Refusal | null {
  if (text.trim() === '') return refuse('comment-needed');
  const refused = refuseMentions(turn, mentions);
  if (refused !== null) return refused;
  record(turn, {
    kind: 'commented',
    text,
    ...(mentions.length === 0 ? {} : { mentions: [...new Set(mentions)] }),
    ...(files.length === 0 ? {} : { files }),
  });
  return null;
}

import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { record, refuse, type Turn } from '../turn.ts';

/** Says something about the deal, also after its end. */
export function comment(turn: Turn, { text }: CommandOf<'comment'>): Refusal | null {
  if (text.trim() === '') return refuse('comment-needed');
  record(turn, { kind: 'commented', text });
  return null;
}

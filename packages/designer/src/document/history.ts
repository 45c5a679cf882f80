import type { PatchOperation } from '@dealwright/shared';
import type { Phrase } from './phrase.ts';

/** One step that can be taken back. */
export interface HistoryEntry {
  readonly command: string;
  readonly words: Phrase;
  readonly forward: readonly PatchOperation[];
  readonly backward: readonly PatchOperation[];
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly merges: string | null;
}

/** What can be undone (newest last) and redone (next last). */
export interface History {
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** Steps kept; older ones are forgotten. */
export const historyLimit = 500;
const mergeWithin = 1500;

/** A history in which nothing has happened. */
export const emptyHistory: History = Object.freeze({ past: [], future: [] });

/** The history after one more step; typing on in the same place lengthens the last step. */
export function remember(history: History, entry: HistoryEntry): History {
  const last = history.past.at(-1);
  const merges = last !== undefined && entry.merges !== null && last.merges === entry.merges;
  if (merges && history.future.length === 0 && entry.at - last.at <= mergeWithin) {
    return { past: [...history.past.slice(0, -1), merged(last, entry)], future: [] };
  }
  return { past: [...history.past.slice(-(historyLimit - 1)), entry], future: [] };
}

function merged(first: HistoryEntry, then: HistoryEntry): HistoryEntry {
  const same = samePlace(first.forward, then.forward);
  return {
    ...then,
    forward: same ? replayed(first.forward, then.forward) : [...first.forward, ...then.forward],
    backward: same ? first.backward : [...then.backward, ...first.backward],
  };
}

/** The first change is an addition or replacement of one member, and the second replaces that very member. */
function samePlace(first: readonly PatchOperation[], then: readonly PatchOperation[]): boolean {
  const [before, after] = [first[0], then[0]];
  if (first.length !== 1 || then.length !== 1 || before === undefined || after === undefined) return false;
  return (before.op === 'replace' || before.op === 'add') && after.op === 'replace' && before.path === after.path;
}

function replayed(first: readonly PatchOperation[], then: readonly PatchOperation[]): readonly PatchOperation[] {
  const [before, after] = [first[0], then[0]];
  if (before?.op !== 'add' || after?.op !== 'replace') return then;
  return [{ ...after, op: 'add' }];
}

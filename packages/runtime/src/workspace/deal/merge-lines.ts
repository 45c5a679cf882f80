import type { getTimeline, RouteAnswer } from '@dealwright/shared/api';

/** One line of a deal's story. */
export type TimelineEntry = RouteAnswer<typeof getTimeline>['items'][number];

/** Changes of values that one deed brought about stand in one line: what was typed first, what was computed from it after. Words that one deed left in two lines stand in the one that tells who said them. */
export function mergeLines(lines: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const merged: TimelineEntry[] = [];
  for (const line of lines) {
    const above = merged.at(-1);
    if (above !== undefined && isSameDeed(above, line))
      merged[merged.length - 1] = {
        ...line,
        seq: above.seq,
        changes: mergeChanges([...line.changes, ...above.changes]),
      };
    else {
      if (above !== undefined && isSaidTwice(above, line)) merged[merged.length - 1] = { ...above, comment: null };
      merged.push(line);
    }
  }
  return merged;
}

type Change = TimelineEntry['changes'][number];

/** A field that was typed and then computed anew is told once, from its first value to its last. */
function mergeChanges(changes: readonly Change[]): Change[] {
  const byField = new Map<string, Change>();
  for (const change of changes) {
    const earlier = byField.get(change.field);
    byField.set(change.field, earlier === undefined ? change : { ...change, before: earlier.before });
  }
  return [...byField.values()];
}

/** A run that was sent back repeats what was said at the seat just before. */
function isSaidTwice(above: TimelineEntry, line: TimelineEntry): boolean {
  return line.comment !== null && line.comment === above.comment && line.at === above.at;
}

function isSameDeed(above: TimelineEntry, line: TimelineEntry): boolean {
  return (
    line.code === 'values-changed' &&
    above.code === 'values-changed' &&
    line.at === above.at &&
    line.by.name === above.by.name &&
    line.comment === null &&
    above.comment === null
  );
}

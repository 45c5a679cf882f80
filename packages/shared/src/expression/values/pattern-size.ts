/** A group that is being read: how much it is so far, and how much the part is that a repetition after it would repeat. */
interface Group {
  size: number;
  last: number;
}

const tokens = /\\p\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[\s\S]/g;

/**
 * How large the program of a pattern will be, told before it is compiled: a part counts as often as its repetitions, around it too, write
 * it out. A short pattern can so become a program that takes seconds and hundreds of megabytes to build.
 */
export function patternSize(pattern: string): number {
  const groups: Group[] = [{ size: 0, last: 0 }];
  for (const [token] of pattern.matchAll(tokens)) readToken(token, groups);
  return groups.reduce((total, { size }) => total + size, 0);
}

function readToken(token: string, groups: Group[]): void {
  const group = groups.at(-1);
  if (group === undefined) return;
  const times = repetitions(token);
  if (times !== null) {
    group.size += group.last * Math.max(0, times - 1);
    group.last *= times;
  } else if (token === '(') groups.push({ size: 1, last: 0 });
  else if (token === ')' && groups.length > 1) {
    groups.pop();
    add(groups.at(-1) ?? group, group.size);
  } else add(group, 1);
}

function add(group: Group, size: number): void {
  group.size += size;
  group.last = size;
}

/** How often at most a bounded repetition writes its part out; one without end writes it as often as it must come. */
function repetitions(token: string): number | null {
  const bounds = /^\{(\d+)(?:,(\d*))?\}$/.exec(token);
  if (bounds === null) return null;
  const [, least = '', most] = bounds;
  return Math.max(Number(least), most === undefined || most === '' ? Number(least) : Number(most), 1);
}

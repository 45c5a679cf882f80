import type { VersionChoice } from './choose-version.ts';

/** Whom a gray version was for, as a rule records it: a few ids of each list, and how many more there were. */
export interface RecordedTargeting {
  readonly lists: readonly { readonly ids: readonly string[]; readonly more: number }[];
  /** As it was written, such as "20". */
  readonly percent: string;
}

/** A recorded rule taken apart, so that it can be said in the reader's language. */
export interface RecordedRule {
  readonly arm: VersionChoice['arm'];
  /** `only` there was no gray version; `other` a rule of another kind, which is shown as it stands. */
  readonly why: 'only' | 'targeted' | 'outside' | 'share' | 'nobody' | 'form' | 'other';
  readonly targeting: RecordedTargeting | null;
}

/** Reads what `chooseVersion` recorded. The arm is the first word, whatever the reason after it. */
export function readRule(rule: string): RecordedRule {
  const [, word = '', reason = ''] = /^(\w+)(?:: (.*))?$/s.exec(rule) ?? [];
  const arm = word === 'gray' ? 'gray' : 'stable';
  const [, outside] = /^outside gray (.*)$/s.exec(reason) ?? [];
  const [, percent] = /^not among the gray (\S+) %$/.exec(reason) ?? [];
  if (arm === 'gray') return { arm, why: 'targeted', targeting: readTargeting(reason) };
  if (rule === 'stable') return { arm, why: 'only', targeting: null };
  if (outside !== undefined) return { arm, why: 'outside', targeting: readTargeting(outside) };
  if (percent !== undefined) return { arm, why: 'share', targeting: { lists: [], percent } };
  if (reason.startsWith('nobody')) return { arm, why: 'nobody', targeting: null };
  return { arm, why: reason.endsWith('lacks the form') ? 'form' : 'other', targeting: null };
}

function readTargeting(words: string): RecordedTargeting {
  const parts = words.split('; ');
  const percent = parts.at(-1)?.replace(/ %$/, '') ?? '';
  const lists = parts.slice(0, -1).map((part) => {
    const [, ids = '', more = '0'] = /^\w+ (.*?)(?: and (\d+) more)?$/.exec(part) ?? [];
    return { ids: ids.split(', '), more: Number(more) };
  });
  return { lists, percent };
}

import type { Problem } from '@dealwright/shared';
import { type Phrase, phrase } from '../../document/phrase.ts';

/** Everything that decides whether a draft may become a version now. */
export interface PublishState {
  readonly mayPublish: boolean;
  /** Whether what is on the screen is what the server has. */
  readonly saved: boolean;
  /** Null while the check is under way. */
  readonly problems: readonly Problem[] | null;
  /** Null while the comparison is under way. */
  readonly diff: { readonly from: number | null; readonly changes: readonly unknown[] } | null;
  readonly note: string;
}

/** Why the draft cannot be made a version, the first thing to mend; null when it can. */
export function publishHindrance({ mayPublish, saved, problems, diff, note }: PublishState): Phrase | null {
  if (!mayPublish) return phrase('publish.why.permission');
  if (!saved) return phrase('publish.why.unsaved');
  if (problems === null || diff === null) return phrase('publish.why.checking');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return phrase('publish.why.errors', { count: errors });
  if (diff.from !== null && diff.changes.length === 0) return phrase('publish.why.unchanged', { version: diff.from });
  return note.trim() === '' ? phrase('publish.why.note') : null;
}

/** What decides whether the version may also go to people. */
export interface ReleaseState extends PublishState {
  readonly mayRelease: boolean;
  readonly stable: number | null;
}

/** Why the draft cannot be released; a gray release also needs a stable version beside it. */
export function releaseHindrance(state: ReleaseState, how: 'all' | 'gray'): Phrase | null {
  const hindrance = publishHindrance(state);
  if (hindrance !== null) return hindrance;
  if (!state.mayRelease) return phrase('publish.why.release-permission');
  return how === 'gray' && state.stable === null ? phrase('publish.why.first-stable') : null;
}

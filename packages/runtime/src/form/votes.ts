import type { Cause } from './form-session.ts';
import type { PreparedEffect } from './prepare-form.ts';

/** What a rule says about one effect on one target, at this moment. */
export interface Vote {
  readonly effect: PreparedEffect;
  /** Null while the rule does not hold. */
  readonly says: boolean | null;
}

/** A flag with the reason for it. */
export interface Flag {
  readonly on: boolean;
  readonly cause: Cause | null;
}

/** The reason that names a rule. */
export function ruleCause({ rule, when }: PreparedEffect): Cause {
  return { kind: 'rule', rule, when };
}

function find(votes: readonly Vote[], says: boolean): Vote | undefined {
  return votes.find((vote) => vote.says === says);
}

/** Whether a target is shown: one false vote hides; a target that rules can show needs a true vote. */
export function visibleFlag(votes: readonly Vote[]): Flag {
  const against = find(votes, false);
  if (against !== undefined) return { on: false, cause: ruleCause(against.effect) };
  const showing = votes.filter(({ effect }) => !effect.never);
  const first = showing[0];
  if (first === undefined) return { on: true, cause: null };
  const vote = find(showing, true);
  return { on: vote !== undefined, cause: ruleCause((vote ?? first).effect) };
}

/** Whether a field is required: a true vote, else no false vote and its own setting. */
export function requiredFlag(votes: readonly Vote[], setting: boolean): Flag {
  const vote = find(votes, true) ?? find(votes, false);
  if (vote !== undefined) return { on: vote.says === true, cause: ruleCause(vote.effect) };
  return { on: setting, cause: setting ? { kind: 'setting', rule: null, when: null } : null };
}

/** Whether a field cannot be changed: one true vote. */
export function readonlyFlag(votes: readonly Vote[]): Flag {
  const vote = find(votes, true);
  return { on: vote !== undefined, cause: vote === undefined ? null : ruleCause(vote.effect) };
}

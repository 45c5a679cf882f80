import type { Voice } from './voices.ts';

/** When a vote is won: so much weight in favour, or such a share of all weight, or more than it (S-03). */
export type Threshold =
  | { readonly count: number }
  | { readonly part: number; readonly of: number; readonly more?: true };

/** How voices are counted. With `returns` counted, who wants it sent back is a voice against (S-12). */
export type CountingRule = { readonly returns?: 'first' | 'counted' } & (
  | { readonly mode: 'any' | 'all' | 'sequential'; readonly rejectRule: 'first' | 'all' }
  | { readonly mode: 'vote'; readonly threshold: Threshold; readonly tie: 'pass' | 'reject' }
);

/** What voices come to: `back` when they do not pass it, and no more want to reject it than want it sent back (S-12). */
export type Verdict = 'pass' | 'reject' | 'back' | 'open';

/**
 * What the voices so far mean; a function of how much weight said what, never of the order (I-7). With `rejectRule` all, one no
 * does not decide: `any` is lost when nobody is left who could say yes, the other modes pass with at least one yes and are
 * lost when everybody said no. Whoever abstains takes no part; where all abstain nobody agreed.
 */
export function verdictOf(voices: readonly Voice[], rule: CountingRule): Verdict {
  if (rule.mode === 'vote') return outcomeOfVote(voices, rule);
  const { mode, rejectRule } = rule;
  const back = count(voices, 'back');
  if (rejectRule === 'first' && back > 0) return 'back';
  if (rejectRule === 'first' && count(voices, 'no') > 0) return 'reject';
  const yes = count(voices, 'yes');
  if (mode === 'any' && yes > 0) return 'pass';
  if (count(voices, 'open') > 0) return 'open';
  return yes > 0 ? 'pass' : lossOf(voices, rule);
}

/** Shares are compared crosswise in whole numbers, so that two thirds of three are exactly two (S-03). */
function outcomeOfVote(voices: readonly Voice[], rule: Extract<CountingRule, { mode: 'vote' }>): Verdict {
  const { threshold, tie } = rule;
  const total = weightOf(voices, 'yes', 'no', 'back', 'abstain', 'open');
  const inFavour = weightOf(voices, 'yes');
  const possible = total - weightOf(voices, 'no', 'back');
  const reaches = (weight: number) => isReached(threshold, weight, total);
  if (inFavour > 0 && reaches(inFavour)) return 'pass';
  if (!reaches(possible)) return lossOf(voices, rule);
  if (count(voices, 'open') > 0) return 'open';
  return tie === 'pass' ? 'pass' : lossOf(voices, rule);
}

/** It does not pass: which of the two is open as long as those who have not spoken could still turn it. */
function lossOf(voices: readonly Voice[], { returns }: CountingRule): Verdict {
  if (returns !== 'counted') return 'reject';
  const [no, back, open] = [weightOf(voices, 'no'), weightOf(voices, 'back'), weightOf(voices, 'open')];
  if (back > 0 && back >= no + open) return 'back';
  return no > back + open || open === 0 ? 'reject' : 'open';
}

/** Whether so much weight in favour is enough. */
export function isReached(threshold: Threshold, weight: number, total: number): boolean {
  if ('count' in threshold) return weight >= threshold.count;
  const [have, need] = [weight * threshold.of, total * threshold.part];
  return threshold.more === true ? have > need : have >= need;
}

function count(voices: readonly Voice[], says: Voice['says']): number {
  let found = 0;
  for (const voice of voices) if (voice.says === says) found += 1;
  return found;
}

function weightOf(voices: readonly Voice[], ...says: readonly Voice['says'][]): number {
  return voices.reduce((sum, voice) => (says.includes(voice.says) ? sum + voice.weight : sum), 0);
}

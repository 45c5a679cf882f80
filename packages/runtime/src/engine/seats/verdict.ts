import type { Voice } from './voices.ts';

/** When a vote is won: so much weight in favour, or such a share of all weight, or more than it (S-03). */
export type Threshold =
  | { readonly count: number }
  | { readonly part: number; readonly of: number; readonly more?: true };

/** How voices are counted. */
export type CountingRule =
  | { readonly mode: 'any' | 'all' | 'sequential'; readonly rejectRule: 'first' | 'all' }
  | { readonly mode: 'vote'; readonly threshold: Threshold; readonly tie: 'pass' | 'reject' };

/**
 * What the voices so far mean; a function of how much weight said what, never of the order (I-7). With `rejectRule` all, one no
 * does not decide: `any` is lost when nobody is left who could say yes, the other modes pass with at least one yes and are
 * lost when everybody said no. Whoever abstains takes no part; where all abstain nobody agreed.
 */
export function verdictOf(voices: readonly Voice[], rule: CountingRule): 'pass' | 'reject' | 'open' {
  if (rule.mode === 'vote') return outcomeOfVote(voices, rule);
  const { mode, rejectRule } = rule;
  const [yes, no, open] = [count(voices, 'yes'), count(voices, 'no'), count(voices, 'open')];
  if (rejectRule === 'first' && no > 0) return 'reject';
  if (mode === 'any' && yes > 0) return 'pass';
  if (open > 0) return 'open';
  return yes > 0 ? 'pass' : 'reject';
}

/** Shares are compared crosswise in whole numbers, so that two thirds of three are exactly two (S-03). */
function outcomeOfVote(
  voices: readonly Voice[],
  { threshold, tie }: Extract<CountingRule, { mode: 'vote' }>,
): 'pass' | 'reject' | 'open' {
  const total = weightOf(voices, 'yes', 'no', 'abstain', 'open');
  const inFavour = weightOf(voices, 'yes');
  const possible = total - weightOf(voices, 'no');
  const reaches = (weight: number) => isReached(threshold, weight, total);
  if (inFavour > 0 && reaches(inFavour)) return 'pass';
  if (!reaches(possible)) return 'reject';
  return count(voices, 'open') > 0 ? 'open' : tie;
}

function isReached(threshold: Threshold, weight: number, total: number): boolean {
  if ('count' in threshold) return weight >= threshold.count;
  const [have, need] = [weight * threshold.of, total * threshold.part];
  return threshold.more === true ? have > need : have >= need;
}

function count(voices: readonly Voice[], says: Voice['says']): number {
  return voices.filter((voice) => voice.says === says).length;
}

function weightOf(voices: readonly Voice[], ...says: readonly Voice['says'][]): number {
  return voices.reduce((sum, voice) => (says.includes(voice.says) ? sum + voice.weight : sum), 0);
}

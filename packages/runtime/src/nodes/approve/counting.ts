import type { CountingRule, Threshold } from '../../engine/seats/verdict.ts';
import type { Settings } from './settings.generated.ts';

/** How the voices at an approval are counted; drawn lots and pools seat several or one, and one yes is enough. */
export function countingOf({
  mode = 'any',
  rejectRule = 'first',
  votes,
  share,
  tie = 'reject',
  returnRule: returns = 'first',
}: Settings): CountingRule {
  if (mode === 'vote')
    return { mode, threshold: votes === undefined ? thresholdOf(share) : { count: votes }, tie, returns };
  return { mode: mode === 'all' || mode === 'sequential' ? mode : 'any', rejectRule, returns };
}

/** A share as whole numbers: "2/3", "60%", "33.3333%"; more than half when left out. */
function thresholdOf(share: string | undefined): Threshold {
  if (share === undefined) return { part: 1, of: 2, more: true };
  const [part = '1', of = '2'] = share.split('/');
  if (share.includes('/')) return { part: Number(part), of: Number(of) };
  const [whole = '0', fraction = ''] = share.replace('%', '').split('.');
  return { part: Number(whole + fraction), of: 100 * 10 ** fraction.length };
}

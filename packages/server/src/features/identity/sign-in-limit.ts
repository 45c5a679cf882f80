import { AppError } from '@dealwright/shared';
import type { Database } from '../../database/database.ts';
import { networkOf } from '../../http/network-of.ts';
import { countRequest, forgetCount } from '../../http/rate-limits.ts';

const tenMinutes = 600;

/** How many wrong tries one address may make at one account, at an account together with all others, and at all accounts. */
const limits = { pair: 5, account: 50, address: 100 } as const;

/** Who tries to sign in as whom. */
export interface SignInTry {
  readonly account: string;
  readonly address: string;
}

/**
 * Counts a try before it is made, so that tries sent at once cannot slip past together; refuses it when there were too many. What is
 * refused for one address is not counted against the account, so that nobody locks a colleague out alone. All nodes count together.
 */
export async function takeTry(database: Database, attempt: SignInTry): Promise<void> {
  for (const [limit, key] of keysOf(attempt)) {
    const { count, secondsLeft } = await countRequest(database, { key, seconds: tenMinutes, amount: 1 });
    if (count > limit) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
  }
}

/** Takes a try back that was no wrong one; after a right password the wrong ones before it are forgotten. */
export async function giveTryBack(
  database: Database,
  { account, address, right }: SignInTry & { readonly right: boolean },
): Promise<void> {
  const [[, pair], ...others] = keysOf({ account, address });
  if (right) await forgetCount(database, pair);
  for (const key of [...(right ? [] : [pair]), ...others.map(([, other]) => other)])
    await countRequest(database, { key, seconds: tenMinutes, amount: -1 });
}

type Limit = readonly [number, string];

function keysOf({ account, address }: SignInTry): readonly [Limit, ...Limit[]] {
  const name = account.toLowerCase();
  const network = networkOf(address);
  return [
    [limits.pair, `try ${name} ${network}`],
    [limits.account, `try ${name}`],
    [limits.address, `try-from ${network}`],
  ];
}

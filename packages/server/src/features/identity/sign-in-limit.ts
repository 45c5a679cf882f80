import { AppError } from '@dealwright/shared';
import type { Database } from '../../database/database.ts';
import { countRequest, forgetCount } from '../../http/rate-limits.ts';

const tenMinutes = 600;

/** How many wrong tries one address may make at one account, at an account together with all others, and at all accounts. */
const limits = { pair: 5, account: 50, address: 100 } as const;

/** Who tries to sign in as whom. */
export interface SignInTry {
  readonly account: string;
  readonly address: string;
}

/** Refuses a try when there were too many wrong ones; all nodes count together. */
export async function refuseTooManyTries(database: Database, attempt: SignInTry): Promise<void> {
  for (const [limit, key] of keysOf(attempt)) {
    const { count, secondsLeft } = await countRequest(database, { key, seconds: tenMinutes, amount: 0 });
    if (count >= limit) throw new AppError('request.too-many', { params: { seconds: secondsLeft } });
  }
}

/** Notes a wrong password or key. */
export async function noteWrongTry(database: Database, attempt: SignInTry): Promise<void> {
  for (const [, key] of keysOf(attempt)) await countRequest(database, { key, seconds: tenMinutes, amount: 1 });
}

/** After a right password the wrong ones before it are forgotten. */
export async function forgetWrongTries(database: Database, { account, address }: SignInTry): Promise<void> {
  await forgetCount(database, `try ${account.toLowerCase()} ${address}`);
}

function keysOf({ account, address }: SignInTry): readonly (readonly [number, string])[] {
  const name = account.toLowerCase();
  return [
    [limits.pair, `try ${name} ${address}`],
    [limits.account, `try ${name}`],
    [limits.address, `try-from ${address}`],
  ];
}

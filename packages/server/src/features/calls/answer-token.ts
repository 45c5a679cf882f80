import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedSecret } from '../../config/config.ts';
import type { Services } from '../../http/services.ts';

/** The visit that waits for an answer. */
export interface AnswerPlace {
  readonly tenant: string;
  readonly deal: string;
  readonly run: string;
  readonly visit: string;
}

type Keeper = Pick<Services, 'config' | 'database'>;

/** A token that lets whoever has it answer one call: it names the visit and is good as long as that waits. */
export function signAnswer(keeper: Keeper, { tenant, deal, run, visit }: AnswerPlace): string {
  const body = Buffer.from(JSON.stringify([tenant, deal, run, visit])).toString('base64url');
  return `${body}.${signature(keeper, body)}`;
}

/** The visit that a token names; null when it was forged. */
export function readAnswer(keeper: Keeper, token: string): AnswerPlace | null {
  const [body = '', given = ''] = token.split('.');
  const expected = Buffer.from(signature(keeper, body));
  const sent = Buffer.from(given);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return null;
  const [tenant, deal, run, visit] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[];
  return { tenant: tenant ?? '', deal: deal ?? '', run: run ?? '', visit: visit ?? '' };
}

function signature({ config, database }: Keeper, body: string): string {
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'answers');
  return createHmac('sha256', secret).update(`answer ${body}`).digest('base64url');
}

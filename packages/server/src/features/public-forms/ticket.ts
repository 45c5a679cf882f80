import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedSecret } from '../../config/config.ts';
import type { Services } from '../../http/services.ts';

/** What a ticket proves: this version of the form was opened at this link at this time, chosen by this rule. */
export interface TicketFacts {
  readonly link: string;
  readonly version: number;
  readonly rule: string;
  readonly openedAt: number;
}

/** How long a form may lie open before it is sent. */
const validForMs = 24 * 60 * 60 * 1000;

/** Signs what was shown, so that a submission can only be for a form that was really opened. */
export function signTicket(services: Services, facts: TicketFacts): string {
  const body = Buffer.from(JSON.stringify([facts.link, facts.version, facts.rule, facts.openedAt])).toString(
    'base64url',
  );
  return `${body}.${signature(services, body)}`;
}

/** Reads a ticket of this link; null when it was forged, is for another link, or is too old. `now` is the database's clock. */
export function readTicket(
  services: Services,
  ticket: string,
  at: { readonly link: string; readonly now: number },
): TicketFacts | null {
  const [body = '', given = ''] = ticket.split('.');
  const expected = Buffer.from(signature(services, body));
  const sent = Buffer.from(given);
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected)) return null;
  const [link, version, rule, openedAt] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
    string,
    number,
    string,
    number,
  ];
  const age = at.now - openedAt;
  return link === at.link && age >= -clockSlackMs && age <= validForMs ? { link, version, rule, openedAt } : null;
}

const clockSlackMs = 5_000;

function signature({ config, database }: Services, body: string): string {
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'public-form');
  return createHmac('sha256', secret).update(`ticket ${body}`).digest('base64url');
}

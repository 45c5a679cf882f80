import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { derivedSecret } from '../../config/config.ts';
import type { Services } from '../../http/services.ts';

/** What a ticket proves: this version of the form was opened at this link at this time, chosen by this rule for this visit. */
export interface TicketFacts {
  readonly link: string;
  readonly version: number;
  readonly rule: string;
  readonly visit: string;
  readonly openedAt: number;
}

/** How long a form may lie open before it is sent. */
const validForMs = 24 * 60 * 60 * 1000;
const clockSlackMs = 5_000;

const scheme = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals what was shown, so that a submission can only be for a form that was really opened. Sealed and not only signed,
 * because the rule names the regions, teams and people of a release.
 */
export function sealTicket(services: Services, { link, version, rule, visit, openedAt }: TicketFacts): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(scheme, keyOf(services), nonce);
  const text = cipher.update(JSON.stringify([link, version, rule, visit, openedAt]), 'utf8');
  return Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** Reads a ticket of this link, however old; null when it was forged or is for another link. */
export function readTicket(services: Services, ticket: string, link: string): TicketFacts | null {
  const text = unsealed(services, ticket);
  if (text === null) return null;
  const [of, version, rule, visit, openedAt] = JSON.parse(text) as [string, number, string, string, number];
  return of === link ? { link, version, rule, visit, openedAt } : null;
}

/** Whether a form opened with this ticket may still be sent; `now` is the database's clock. */
export function isFresh({ openedAt }: TicketFacts, now: Date): boolean {
  const age = now.getTime() - openedAt;
  return age >= -clockSlackMs && age <= validForMs;
}

/** What was sealed here; null for anything else. */
function unsealed(services: Services, ticket: string): string | null {
  const bytes = Buffer.from(ticket, 'base64url');
  if (bytes.length < nonceBytes + tagBytes || bytes.toString('base64url') !== ticket) return null;
  const decipher = createDecipheriv(scheme, keyOf(services), bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  const text = decipher.update(bytes.subarray(nonceBytes, -tagBytes));
  try {
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    // The only thing that final() throws for: the tag is not that of these bytes.
    return null;
  }
}

function keyOf({ config, database }: Services): Buffer {
  const secret = config.authSecret ?? derivedSecret(database.ownerPassword, 'public-form');
  return Buffer.from(hkdfSync('sha256', secret, '', 'dealwright ticket of a public form', 32));
}

import { type SealPurpose, seal, unseal } from '../../config/seal.ts';
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

const purpose: SealPurpose = ['ticket of a public form'];

/**
 * Seals what was shown, so that a submission can only be for a form that was really opened. Sealed and not only signed,
 * because the rule names the regions, teams and people of a release.
 */
export function sealTicket(services: Services, { link, version, rule, visit, openedAt }: TicketFacts): string {
  return seal(services, purpose, JSON.stringify([link, version, rule, visit, openedAt]));
}

/** Reads a ticket of this link, however old; null when it was forged or is for another link. */
export function readTicket(services: Services, ticket: string, link: string): TicketFacts | null {
  const text = unseal(services, purpose, ticket);
  if (text === null) return null;
  const [of, version, rule, visit, openedAt] = JSON.parse(text) as [string, number, string, string, number];
  return of === link ? { link, version, rule, visit, openedAt } : null;
}

/** Whether a form opened with this ticket may still be sent; `now` is the database's clock. */
export function isFresh({ openedAt }: TicketFacts, now: Date): boolean {
  const age = now.getTime() - openedAt;
  return age >= -clockSlackMs && age <= validForMs;
}

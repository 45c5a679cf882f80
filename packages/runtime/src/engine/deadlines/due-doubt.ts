import type { Deadline, Organization } from '@dealwright/shared';
import type { DecisionContext } from '../context.ts';
import { nodeOf } from '../flow/blocks.ts';
import { kindOfNode } from '../flow/kind-of-node.ts';
import { lookup } from '../lookup.ts';
import type { Deal, Reason, Run, Seat, Visit } from '../state.ts';
import type { Turn } from '../turn.ts';

/** A seat and where it stands. */
interface PlacedSeat {
  readonly run: Run;
  readonly visit: Visit;
  readonly seat: Seat;
}

/** The region whose calendar the deadline of a seat goes by: that of its holder, or of the deal (S-29). */
export function regionOfSeat(
  { deal, organization }: { readonly deal: Deal; readonly organization: Organization },
  { seat, rule }: { readonly seat: Seat; readonly rule: Deadline },
): string {
  const own = rule.calendar === 'deal' ? deal.region : lookup(organization.people, seat.person)?.region;
  return own ?? deal.region;
}

/**
 * Why nobody should rely on when a seat is due, as the calendars stand today: its region has none, or no data for a year between its
 * opening and its deadline; null when there is nothing to say.
 */
export function dueDoubt(
  { definition, deal }: Pick<Turn, 'definition' | 'deal'>,
  { run, visit, seat }: PlacedSeat,
  { organization }: Pick<DecisionContext, 'organization'>,
): Reason | null {
  const node = nodeOf(definition, run, visit);
  const rule = node === undefined ? undefined : kindOfNode(node)?.deadlineOf?.(node);
  if (rule?.count !== 'working' || seat.dueAt === undefined) return null;
  const region = regionOfSeat({ deal, organization }, { seat, rule });
  const calendar = lookup(organization.calendars, region);
  if (calendar === undefined) return { code: 'calendar-missing', params: { region } };
  const [first = 0, last = 0] = [seat.openedAt ?? seat.dueAt, seat.dueAt].map((at) => Number(at.slice(0, 4)));
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, index) => first + index);
  const unknown = years.filter((year) => !calendar.years.includes(year));
  return unknown.length === 0 ? null : { code: 'calendar-year-missing', params: { region, years: unknown.join(', ') } };
}

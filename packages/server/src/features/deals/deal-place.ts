import { type Deal, proxyOf, type Seat, visitsOf } from '@dealwright/runtime';
import type { Organization } from '@dealwright/shared';

/** What the policy must know of a deal. */
export interface DealPlace {
  readonly owner: string;
  readonly initiator: string | null;
  readonly region: string;
  readonly team: string;
  /** Key of its process. */
  readonly process: string;
  /** Seats that people have or had in it, oldest first. */
  readonly seats: readonly SeatFacts[];
  /** Advice that people are or were asked for. */
  readonly advice: readonly { readonly id: string; readonly person: string }[];
}

/** What the policy must know of a seat. */
export interface SeatFacts {
  readonly id: string;
  readonly person: string;
  /** Null while it is open. */
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
}

/** Where a deal stands in the organization. */
export function placeOf(deal: Deal): DealPlace {
  const { owner, initiator, region, team } = deal;
  const visits = Object.values(deal.runs).flatMap(visitsOf);
  return {
    owner,
    initiator,
    region,
    team,
    process: deal.process.key,
    seats: visits.flatMap(({ seats }) => seats),
    advice: visits.flatMap(({ advice = [] }) => advice),
  };
}

/** Everybody who has a part in a deal at a moment: seats, decisions, advice, and those who stand in for the holders of seats. */
export function peopleIn(deal: Deal, organization: Organization, now: string): readonly string[] {
  const { seats, advice, process } = placeOf(deal);
  const standing = organization.proxies?.length === 0 ? [] : seats;
  return [
    ...new Set([
      ...seats.flatMap(({ person, decidedBy }) => (decidedBy === null ? [person] : [person, decidedBy])),
      ...advice.map(({ person }) => person),
      ...standing.flatMap(({ person: principal, decidedAt }) => {
        const proxy = proxyOf(organization, { principal, process, now });
        return proxy === undefined || !isWithin(decidedAt, proxy.from) ? [] : [proxy.proxy];
      }),
    ]),
  ];
}

/** Whether a seat was still open when a proxy began. */
export function isWithin(decidedAt: string | null, from: string): boolean {
  return decidedAt === null || decidedAt >= from;
}

/** A seat with the ids of what it lies in. */
export interface PlacedSeat {
  readonly run: string;
  readonly visit: string;
  readonly node: string;
  readonly initiator: string;
  readonly seat: Seat;
}

/** All seats of a deal, oldest run first. */
export function seatsOf(deal: Deal): readonly PlacedSeat[] {
  return Object.values(deal.runs).flatMap((run) =>
    visitsOf(run).flatMap((visit) =>
      visit.seats.map((seat) => ({ run: run.id, visit: visit.id, node: visit.node, initiator: run.initiator, seat })),
    ),
  );
}

import type { Deal, Seat } from '@dealwright/runtime';

/** What the policy must know of a deal. */
export interface DealPlace {
  readonly owner: string;
  readonly initiator: string | null;
  readonly region: string;
  readonly team: string;
  /** Seats that people have or had in it, oldest first. */
  readonly seats: readonly { readonly id: string; readonly person: string }[];
}

/** Where a deal stands in the organization. */
export function placeOf(deal: Deal): DealPlace {
  const { owner, initiator, region, team } = deal;
  return { owner, initiator, region, team, seats: seatsOf(deal).map(({ seat }) => seat) };
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
    Object.values(run.visits).flatMap((visit) =>
      visit.seats.map((seat) => ({ run: run.id, visit: visit.id, node: visit.node, initiator: run.initiator, seat })),
    ),
  );
}

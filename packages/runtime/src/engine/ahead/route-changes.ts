import type { FieldValues, Json, ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import { previewRoute, type RoutePreview } from '../preview.ts';
import type { Deal } from '../state.ts';
import { bordersOfFlows } from './borders-of-flows.ts';
import { joined, piecesOf, type ValuePiece } from './value-pieces.ts';

/** Somebody at a node. */
export interface RouteSeat {
  readonly node: string;
  readonly person: string;
}

/** What another value of one field would change on the way ahead. */
export interface RouteChange {
  readonly field: string;
  readonly when: ValuePiece;
  readonly added: readonly RouteSeat[];
  readonly removed: readonly RouteSeat[];
  /** The way would end otherwise: rejected, at another stage, or not at all. */
  readonly endsOtherwise: boolean;
}

/** What is known of other ways: changes, and the fields of which it cannot be said what they would change. */
export interface RouteChanges {
  readonly changes: readonly RouteChange[];
  readonly untold: readonly string[];
}

/** A way that is looked at: as for `previewRoute`. */
export interface RouteAsked {
  readonly definition: ProcessDefinition;
  readonly deal: Deal | null;
  readonly command: Command;
  readonly context: DecisionContext;
}

/** Other values that are tried at most. */
const mostTries = 60;

/**
 * Which other values would change the way ahead, field by field: the same preview once more for a value between any two at which a
 * condition, a table or an authority on the way turns. What is compared otherwise is named as untold instead of guessed.
 */
export function routeChanges(asked: RouteAsked, base: RoutePreview): RouteChanges {
  const { definition, context } = asked;
  const flows = new Set(base.steps.flatMap(({ flow }) => flow ?? []));
  const { constants, untold } = bordersOfFlows(definition, flows, context.organization);
  const unknown = new Set(untold);
  const changes: RouteChange[] = [];
  let tries = 0;
  for (const [id, found] of constants) {
    const field = definition.fields[id];
    const pieces = field === undefined ? [] : piecesOf(field, found);
    tries += pieces.length;
    if (pieces.length === 0 || tries > mostTries) {
      if (field !== undefined) unknown.add(id);
      continue;
    }
    changes.push(...changesOf(asked, base, { field: id, pieces }));
  }
  return { changes, untold: [...unknown].filter((field) => definition.fields[field] !== undefined) };
}

interface Cut {
  readonly field: string;
  readonly pieces: readonly ValuePiece[];
}

function changesOf(asked: RouteAsked, base: RoutePreview, { field, pieces }: Cut): readonly RouteChange[] {
  const settled = withSettable(asked, field);
  const ways = pieces.map((piece) => {
    const way = previewRoute(settled.definition, ...withValue(settled, field, piece.sample));
    return { piece, difference: differenceOf(base, way) };
  });
  const merged: { piece: ValuePiece; difference: Difference }[] = [];
  for (const way of ways) {
    const last = merged.at(-1);
    const both = last === undefined ? null : joined(last.piece, way.piece);
    if (last !== undefined && both !== null && sameDifference(last.difference, way.difference)) last.piece = both;
    else merged.push({ ...way });
  }
  return merged.flatMap(({ piece, difference }) =>
    isNothing(difference) ? [] : [{ field, when: piece, ...difference }],
  );
}

type Difference = Pick<RouteChange, 'added' | 'removed' | 'endsOtherwise'>;

function differenceOf(base: RoutePreview, way: RoutePreview): Difference {
  const [before, after] = [seatsOf(base), seatsOf(way)];
  const has = (seats: readonly RouteSeat[], { node, person }: RouteSeat): boolean =>
    seats.some((seat) => seat.node === node && seat.person === person);
  return {
    added: after.filter((seat) => !has(before, seat)),
    removed: before.filter((seat) => !has(after, seat)),
    endsOtherwise: endOf(base) !== endOf(way),
  };
}

function isNothing({ added, removed, endsOtherwise }: Difference): boolean {
  return added.length === 0 && removed.length === 0 && !endsOtherwise;
}

function sameDifference(one: Difference, other: Difference): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function seatsOf({ steps }: RoutePreview): readonly RouteSeat[] {
  return steps.flatMap(({ node, what, people }) =>
    node !== null && what.code === 'seated' ? people.map((person) => ({ node, person })) : [],
  );
}

/** How a way ends, for comparison. */
function endOf({ steps, refused, complete }: RoutePreview): string {
  const ends = steps.flatMap(({ what, node }) =>
    node === null || what.code === 'rejected' || what.code === 'stuck' ? [`${what.code} ${what.params.to ?? ''}`] : [],
  );
  return JSON.stringify([ends, refused?.code ?? null, complete]);
}

/** The process as it would be if a computed field could be given a value. */
function withSettable(asked: RouteAsked, field: string): RouteAsked {
  const { definition } = asked;
  const target = definition.fields[field];
  if (target?.computed === undefined) return asked;
  const { computed: _, ...settable } = target;
  return { ...asked, definition: { ...definition, fields: { ...definition.fields, [field]: settable } } };
}

/** The deal and the command as they would be with another value. */
function withValue(
  { deal, command, context }: RouteAsked,
  field: string,
  value: Json,
): readonly [Deal | null, Command, DecisionContext] {
  if (deal === null) {
    const values = 'values' in command ? { ...command.values, [field]: value } : { [field]: value };
    return [null, { ...command, values } as Command, context];
  }
  const others = 'values' in command && command.values !== undefined ? without(command.values, field) : undefined;
  const said = others === undefined ? command : ({ ...command, values: others } as Command);
  return [{ ...deal, values: { ...deal.values, [field]: value } }, said, context];
}

function without(values: FieldValues, field: string): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== field));
}

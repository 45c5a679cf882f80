import type { Cell } from '../cell.ts';
import type { Unit } from '../reactive-graph.ts';
import { resultOf, type SessionParts } from '../session-parts.ts';
import { flagsUnit } from './flags-unit.ts';
import { keyOf } from './keys.ts';
import { movingTargets, nodeUnit, shownUnit } from './shown-units.ts';
import { isDerived, valueUnit } from './value-unit.ts';

/** All units of a session. */
export function makeUnits(parts: SessionParts): readonly Unit[] {
  const { prepared } = parts;
  const rules = prepared.rules.map(
    ({ id, when }): Unit => ({
      writes: keyOf.rule(id),
      reads: () => when.dependencies.fields.map(keyOf.value),
      run: () => setMember(parts.holding, id, resultOf(parts, when) === true),
    }),
  );
  const moving = movingTargets(parts);
  const nodes = [...prepared.layout.nodes.keys()]
    .filter((node) => moving.has(node))
    .map((node) => nodeUnit(parts, node));
  const fields = [...parts.cells.values()].flatMap((cell) => fieldUnits(parts, cell, moving));
  return [...rules, ...nodes, ...fields];
}

function setMember(set: Set<string>, id: string, member: boolean): boolean {
  if (set.has(id) === member) return false;
  if (member) set.add(id);
  else set.delete(id);
  return true;
}

function fieldUnits(parts: SessionParts, cell: Cell, moving: ReadonlySet<string>): readonly Unit[] {
  const effects = parts.prepared.effects.get(cell.prepared.id) ?? [];
  cell.derived = isDerived(cell, effects, moving.has(cell.prepared.id));
  const speaking = effects.filter(({ effect }) => effect !== 'value');
  return [
    ...(speaking.length === 0 ? [] : [flagsUnit(parts, cell, speaking)]),
    ...(moving.has(cell.prepared.id) ? [shownUnit(parts, cell)] : []),
    ...(cell.derived ? [valueUnit(parts, cell, effects)] : []),
    verdictUnit(cell),
  ];
}

/** Says that the problems of a field must be looked for again; they are only when somebody asks. */
function verdictUnit(cell: Cell): Unit {
  const { id, checks, columns } = cell.prepared;
  const read = () =>
    [...checks, ...columns.flatMap((column) => column.checks)].flatMap(({ when, assert }) => [
      ...(when?.dependencies.fields ?? []),
      ...assert.dependencies.fields,
    ]);
  return {
    writes: keyOf.verdict(id),
    reads: () => [
      keyOf.value(id),
      keyOf.shown(id),
      keyOf.flags(id),
      ...columns.map((column) => keyOf.flags(column.id)),
      ...read().map(keyOf.value),
    ],
    run() {
      cell.verdict = null;
      return true;
    },
  };
}

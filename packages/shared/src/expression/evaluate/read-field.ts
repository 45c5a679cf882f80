import type { Value } from '../values/value.ts';
import { type Cell, readCell } from './cell.ts';
import { cellOf } from './cells.ts';
import type { Run } from './run.ts';

/** A field that an expression names, with the place of its cell in the scope where it was read last. */
export interface NamedField {
  readonly id: string;
  place: number;
  scope: number;
}

/** A field that has not been looked for yet. */
export function namedField(id: string): NamedField {
  return { id, place: 0, scope: 0 };
}

function findCell(run: Run, field: NamedField): Cell | undefined {
  const { cells } = run.environment;
  const found = cells === undefined ? undefined : cellOf(cells, field.id);
  if (found === undefined) return undefined;
  field.place = found.place;
  field.scope = run.scope;
  return found.cell;
}

/** The cell of a field; its place is the same in all environments of one scope. */
function cellIn(run: Run, field: NamedField): Cell | undefined {
  const cell = field.scope === run.scope ? run.cells[field.place] : undefined;
  return cell ?? findCell(run, field);
}

/** The value of a field. */
export function readField(run: Run, field: NamedField): Value {
  const cell = cellIn(run, field);
  return cell === undefined ? run.environment.field(field.id) : readCell(cell, run.turn);
}

/** The binary number nearest to the value of a field; NaN where `nearest` has none and where the field has no cell. */
export function nearField(run: Run, field: NamedField): number {
  const cell = cellIn(run, field);
  if (cell === undefined) return Number.NaN;
  readCell(cell, run.turn);
  return cell.near;
}

import { isReservedName } from '../tree/limits.ts';
import type { ExpressionType } from '../types.ts';
import { readStored } from '../values/from-stored.ts';
import { nearest } from '../values/nearest.ts';
import type { RowValue, Value } from '../values/value.ts';

type StoredRecord = Readonly<Record<string, unknown>>;

/** Stored values by id: an object as a deal keeps it, a map, or a function that looks them up. */
export type StoredSource = StoredRecord | ReadonlyMap<string, unknown> | ((id: string) => unknown);

/** One stored value as expressions see it; it is converted again only when its stored form has changed. */
export interface Cell {
  readonly id: string;
  readonly type: ExpressionType;
  /** The object that holds the stored form; null where `ask` is the way. */
  readonly record: StoredRecord | null;
  readonly ask: () => unknown;
  readonly rows: WeakMap<object, RowValue>;
  /** The turn in which it was looked at last. */
  turn: number;
  last: unknown;
  value: Value;
  /** The binary number nearest to the value. */
  near: number;
}

const nowhere = () => undefined;

/** A cell over a source. */
export function createCell(id: string, type: ExpressionType, from: { source: StoredSource; rows: Cell['rows'] }): Cell {
  const { source, rows } = from;
  const held = source as StoredRecord;
  let record: Cell['record'] = null;
  let ask: Cell['ask'] = nowhere;
  if (typeof source === 'function') ask = () => source(id);
  else if (source instanceof Map) ask = () => source.get(id);
  // Ids of fields and inputs never name a member of Object.prototype; whatever does is looked up with care.
  else if (isReservedName(id)) ask = () => (Object.hasOwn(held, id) ? held[id] : undefined);
  else record = held;
  return { id, type, record, ask, rows, turn: 0, last: undefined, value: null, near: Number.NaN };
}

/** Looks at the source of a cell, whatever was seen there before. */
export function lookAgain(cell: Cell): Value {
  const stored = cell.record === null ? cell.ask() : cell.record[cell.id];
  if (stored === cell.last) return cell.value;
  cell.value = readStored(stored, cell.type, cell.rows);
  cell.near = nearest(cell.value);
  cell.last = stored;
  return cell.value;
}

/** The value of a cell, as its source holds it in this turn. */
export function readCell(cell: Cell, turn: number): Value {
  if (cell.turn === turn) return cell.value;
  const value = lookAgain(cell);
  cell.turn = turn;
  return value;
}

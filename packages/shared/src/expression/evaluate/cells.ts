import type { ExpressionScope } from '../scope.ts';
import type { Cell } from './cell.ts';

/** Where the cell of each field stands; the same in every environment of one scope. */
interface Places {
  /** Tells one scope from another at the cost of comparing two small numbers. */
  readonly number: number;
  readonly of: ReadonlyMap<string, number>;
}

/** The cells of an environment, made when they are first asked for. */
export interface Cells {
  readonly places: Places;
  readonly byPlace: (Cell | undefined)[];
  readonly make: (id: string) => Cell | undefined;
  /** Names the edition of the values: while it stays the same, so do they. Null where they may differ each time. */
  readonly edition: (() => unknown) | null;
  /** The edition read last, and the turn in which it was. */
  read: unknown;
  turn: number;
}

let scopes = 0;
const placesByScope = new WeakMap<ExpressionScope['fields'], Places>();

function placesOf({ fields }: ExpressionScope): Places {
  const known = placesByScope.get(fields);
  if (known !== undefined) return known;
  scopes += 1;
  const places: Places = { number: scopes, of: new Map([...fields.keys()].map((id, place) => [id, place])) };
  placesByScope.set(fields, places);
  return places;
}

/** No cells yet, in the places of a scope. */
export function createCells(scope: ExpressionScope, make: Cells['make'], edition: Cells['edition'] = null): Cells {
  return cellsIn(placesOf(scope), make, edition);
}

function cellsIn(places: Places, make: Cells['make'], edition: Cells['edition']): Cells {
  return { places, byPlace: new Array<Cell | undefined>(places.of.size), make, edition, read: null, turn: 0 };
}

/** The cells of an environment that has none. */
export const noCells: Cells = cellsIn({ number: 0, of: new Map() }, () => undefined, null);

/** The cell of an id and its place; undefined when the scope has no such field. */
export function cellOf({ places, byPlace, make }: Cells, id: string): { place: number; cell: Cell } | undefined {
  const place = places.of.get(id);
  if (place === undefined) return undefined;
  const cell = byPlace[place] ?? make(id);
  if (cell === undefined) return undefined;
  byPlace[place] = cell;
  return { place, cell };
}

let turns = 0;

/** The turn an evaluation belongs to. A value is looked at once in a turn; no two environments share one. */
export function turnOf(cells: Cells): number {
  if (cells.edition !== null) {
    const edition = cells.edition();
    if (edition === cells.read && cells.turn > 0) return cells.turn;
    cells.read = edition;
  }
  turns += 1;
  cells.turn = turns;
  return turns;
}

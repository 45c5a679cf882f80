import type { DecisionTable } from '../../generated/table.ts';
import type { Change } from './change.ts';
import {
  byId,
  compareMaps,
  compareMembers,
  type MemberTelling,
  movedIds,
  type Pair,
  type Sides,
  wordsOn,
} from './compare.ts';

const members: Readonly<Record<string, MemberTelling>> = {
  title: { code: 'table-words-changed' },
  hit: { code: 'table-hit-changed' },
  inputs: { code: 'table-inputs-changed' },
  outputs: { code: 'table-outputs-changed', weight: 'mapping' },
};

/** Changes of the decision tables, row by row. */
export function tableChanges(sides: Sides): readonly Change[] {
  return compareMaps(
    sides,
    { before: sides.before.tables, after: sides.after.tables, at: '/tables' },
    {
      what: 'table',
      name: (table, side) => wordsOn(side, table.title),
      changed: (pair) => {
        const name = wordsOn(sides.after, pair.after.title);
        const otherwise: MemberTelling = { code: 'table-property-changed' };
        return [
          ...compareMembers(pair, { name, members, otherwise, except: ['rows'] }),
          ...rowChanges(sides, pair, name),
        ];
      },
    },
  );
}

function rowChanges(sides: Sides, { before, after, pointer }: Pair<DecisionTable>, table: string): readonly Change[] {
  const at = `${pointer}/rows`;
  const numberOf = (rows: DecisionTable['rows'], id: string): string =>
    String(rows.findIndex((row) => row.id === id) + 1);
  const changes = compareMaps(
    sides,
    { before: byId(before.rows), after: byId(after.rows), at },
    {
      what: 'row',
      name: (row, side) => numberOf(side === sides.before ? before.rows : after.rows, row.id),
      removed: () => 'safe',
      changed: ({ id }) => [
        { code: 'row-changed', weight: 'safe', pointer: at, params: { name: numberOf(after.rows, id) } },
      ],
    },
  );
  const moved = movedIds(
    before.rows.map(({ id }) => id),
    after.rows.map(({ id }) => id),
  );
  const order: readonly Change[] =
    moved.length === 0 ? [] : [{ code: 'row-order-changed', weight: 'safe', pointer: at, params: {} }];
  return [...changes, ...order].map((change) => ({ ...change, pointer: at, params: { ...change.params, table } }));
}

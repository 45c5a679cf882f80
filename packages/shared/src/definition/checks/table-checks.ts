import { checkTable } from '../../table/check-table.ts';
import type { Json } from '../../values/json.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';

/** Decision tables: their expressions, their rows, and whether the rows cover every case, once. */
export function checkTables(frame: CheckFrame): readonly Finding[] {
  const { definition, dealScope, locale } = frame;
  return Object.entries(definition.tables ?? {}).flatMap(([id, table]) => {
    const at = pointerOf('tables', id);
    if (frame.isMisshapen(at)) return [];
    return checkTable(table, dealScope, locale).map(({ fix, ...problem }): Finding => {
      const pointer = at + problem.pointer;
      if (fix === undefined) return { ...problem, pointer };
      const patch = [{ op: 'replace', path: pointer, value: fix.replacement as unknown as Json }] as const;
      return { ...problem, pointer, fix: { label: fix.label, patch } };
    });
  });
}

/** Rows are known by their id, inputs and outputs too; two with one id would be taken for each other. */
export function checkTableIds({ definition }: CheckFrame): readonly Finding[] {
  return Object.entries(definition.tables ?? {}).flatMap(([id, table]) => {
    return (['inputs', 'outputs', 'rows'] as const).flatMap((member) => {
      const seen = new Set<string>();
      return table[member].flatMap((part, index): readonly Finding[] => {
        const isNew = !seen.has(part.id);
        seen.add(part.id);
        return isNew
          ? []
          : [{ code: 'table-id-twice', severity: 'error', pointer: pointerOf('tables', id, member, index, 'id') }];
      });
    });
  });
}

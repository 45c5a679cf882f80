import type { CompiledExpression, Expression, ProcessDefinition } from '@dealwright/shared';

/** A computed field, or a computed column of a sub-table. */
export interface ComputedUnit {
  readonly field: string;
  /** The sub-table whose rows hold it; null for a field of the deal. */
  readonly table: string | null;
  readonly compiled: CompiledExpression;
}

/** What ordering needs of the compiled process. */
export interface OrderParts {
  readonly tableOfColumn: ReadonlyMap<string, string>;
  compile(expression: Expression): CompiledExpression;
}

/** Computed fields and columns so that each comes after those it reads. Members of a circle keep the document's order. */
export function orderComputed(definition: ProcessDefinition, parts: OrderParts): readonly ComputedUnit[] {
  const units = new Map<string, ComputedUnit>();
  for (const [field, { computed }] of Object.entries(definition.fields)) {
    if (computed === undefined) continue;
    units.set(field, { field, table: parts.tableOfColumn.get(field) ?? null, compiled: parts.compile(computed) });
  }
  const ordered = new Set<ComputedUnit>();
  for (const unit of units.values()) place(unit, { units, ordered, open: new Set() });
  return [...ordered];
}

interface Ordering {
  readonly units: ReadonlyMap<string, ComputedUnit>;
  readonly ordered: Set<ComputedUnit>;
  readonly open: Set<ComputedUnit>;
}

function place(unit: ComputedUnit, ordering: Ordering): void {
  if (ordering.ordered.has(unit) || ordering.open.has(unit)) return;
  ordering.open.add(unit);
  for (const read of unitsRead(unit, ordering.units)) place(read, ordering);
  ordering.ordered.add(unit);
}

/** Reading a sub-table reads its computed columns, too. */
function unitsRead({ compiled }: ComputedUnit, units: ReadonlyMap<string, ComputedUnit>): readonly ComputedUnit[] {
  const { fields, columns } = compiled.dependencies;
  const named = [...fields, ...columns].flatMap((id) => units.get(id) ?? []);
  const inTables = [...units.values()].filter(({ table }) => table !== null && fields.includes(table));
  return [...named, ...inTables];
}

import { type CompiledExpression, type Environment, type Json, type JsonObject, rowScope } from '@dealwright/shared';
import { fieldContextOf } from '../fields/field-context.ts';
import type { FieldTypes } from '../fields/field-type.ts';
import { sameJson } from '../fields/same-json.ts';
import { storedForm } from '../fields/stored-form.ts';
import type { JsonRow } from '../fields/subtable/rows.ts';
import { type Cell, calmFlags, isReadable, offFlag } from './cell.ts';
import type { ExpressionTools, RowValues } from './expression-tools.ts';
import type { FormSessionInput } from './form-session.ts';
import { type FormKit, type PreparedField, type PreparedForm, prepareForm } from './prepare-form.ts';
import { requiredFlag } from './votes.ts';

/** What every part of a running session works on. */
export interface SessionParts {
  readonly input: FormSessionInput;
  readonly types: FieldTypes;
  readonly tools: ExpressionTools;
  readonly prepared: PreparedForm;
  /** Fields and columns by id. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** Whether a layout node is shown. */
  readonly shownNodes: Map<string, boolean>;
  /** Rules that hold at this moment. */
  readonly holding: Set<string>;
  readonly environment: Environment;
  /** Whether anybody was told of all problems. */
  submitted: boolean;
}

/** Sets up the cells of a session; nothing is evaluated yet. */
export function makeParts(input: FormSessionInput, kit: FormKit): SessionParts {
  const { types, tools } = kit;
  const prepared = prepareForm(input.source, kit);
  const cells = new Map<string, Cell>();
  for (const field of prepared.fields.values()) {
    const placed = prepared.layout.places.has(field.id);
    cells.set(
      field.id,
      makeCell(field, { input, types, access: input.access[field.id] ?? null, placed, isColumn: false }),
    );
    const spoken = field.columns.some(({ id }) => Object.hasOwn(input.access, id));
    for (const column of field.columns) {
      const access = spoken ? (input.access[column.id] ?? null) : (input.access[field.id] ?? null);
      cells.set(column.id, makeCell(column, { input, types, access, placed, isColumn: true }));
    }
  }
  for (const cell of cells.values()) cell.blind = isBlind(cell, cells);
  const environment = tools.environment(prepared.scope, {
    values: (id) => seenByExpressions(cells.get(id)),
    inputs: input.inputs,
  });
  return {
    input,
    types,
    tools,
    prepared,
    cells,
    shownNodes: new Map(),
    holding: new Set(),
    environment,
    submitted: false,
  };
}

interface CellFacts {
  readonly input: FormSessionInput;
  readonly types: FieldTypes;
  readonly access: Cell['access'];
  readonly placed: boolean;
  readonly isColumn: boolean;
}

function makeCell(prepared: PreparedField, { input, types, access, placed, isColumn }: CellFacts): Cell {
  const { source, locale, organization, timeZone = null, inputs } = input;
  const now = typeof inputs.now === 'string' ? inputs.now : null;
  const stored = (Object.hasOwn(input.values, prepared.id) ? input.values[prepared.id] : null) ?? null;
  const opening = access === null ? null : stored;
  return {
    prepared,
    context: fieldContextOf(prepared.field, { source, types, locale, organization, timeZone, now }),
    access,
    blind: false,
    placed,
    isColumn,
    derived: false,
    opening,
    typed: opening,
    untouched: opening,
    value: opening,
    setBy: offFlag(),
    shown: placed,
    flags: calmFlags(requiredFlag([], prepared.field.required === true)),
    touched: false,
    verdict: null,
    fromServer: [],
    view: null,
  };
}

function isBlind({ prepared }: Cell, cells: ReadonlyMap<string, Cell>): boolean {
  if (prepared.computed === null) return false;
  const { fields, columns } = prepared.computed.dependencies;
  return [...fields, ...columns].some((id) => {
    const read = cells.get(id);
    return read === undefined || !isReadable(read);
  });
}

function seenByExpressions(cell: Cell | undefined): Json {
  if (cell === undefined || cell.value === null || !isReadable(cell)) return null;
  const { type } = cell.prepared;
  return type.expressionValue === undefined ? cell.value : type.expressionValue(cell.value);
}

/** The result of an expression as fields store it; without another environment, over the whole form. */
export function resultOf(parts: SessionParts, compiled: CompiledExpression, environment = parts.environment): Json {
  return parts.tools.result(compiled, environment);
}

/** A result in the stored form of the cell that takes it; null when the cell cannot hold it. */
export function fitToCell({ prepared, context }: Cell, result: Json): Json {
  return storedForm(prepared.type, result, context) ?? null;
}

/** How expressions of columns see one row: its cells in front of the deal's fields. */
export function environmentOfRow(parts: SessionParts, table: PreparedField, values: RowValues): Environment {
  const columns = new Set(table.columns.map(({ id }) => id));
  return parts.tools.inRow(parts.environment, rowScope(parts.prepared.scope, table.id), { values, columns });
}

/** A row with its computed cells brought up to date; the same row when nothing in it changed. */
export function withComputedCells(parts: SessionParts, table: PreparedField, row: JsonRow): JsonRow {
  const computed = table.columns.filter((column) => column.computed !== null);
  if (computed.length === 0) return row;
  let values: JsonObject = row.values;
  const valueIn = (column: string) => (Object.hasOwn(values, column) ? values[column] : undefined);
  const environment = environmentOfRow(parts, table, valueIn);
  for (const column of computed) {
    const cell = parts.cells.get(column.id);
    if (column.computed === null || cell === undefined || cell.blind) continue;
    const result = fitToCell(cell, resultOf(parts, column.computed, environment));
    if (!sameJson(result, valueIn(column.id) ?? null)) values = { ...values, [column.id]: result };
  }
  return values === row.values ? row : { ...row, values };
}

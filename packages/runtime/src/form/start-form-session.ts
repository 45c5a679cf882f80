import { AppError, type FieldValues, type Json, type Row, textOf } from '@dealwright/shared';
import { sameJson } from '../fields/same-json.ts';
import { storedForm } from '../fields/stored-form.ts';
import { rowsOf } from '../fields/subtable/rows.ts';
import { type Cell, isReadable, isWritable, wasTyped } from './cell.ts';
import type { FieldView, FormSession, FormSessionInput, ServerProblem } from './form-session.ts';
import { createListeners } from './listeners.ts';
import type { FormKit, PreparedForm } from './prepare-form.ts';
import { createGraph, type GraphPlan, planGraph, type ReactiveGraph, type Unit } from './reactive-graph.ts';
import {
  environmentOfRow,
  fitToCell,
  makeParts,
  resultOf,
  type SessionParts,
  withComputedCells,
} from './session-parts.ts';
import { changedIn, submissionOf } from './submit.ts';
import { keyOf } from './units/keys.ts';
import { makeUnits } from './units/make-units.ts';
import { viewOf } from './view-of.ts';

/** What is not on the form. */
const absent = {
  value: null,
  visible: false,
  required: false,
  readonly: true,
  masked: false,
  options: null,
  touched: false,
} as const;

/** Starts a session with what it is given to work with; pages of strangers bring only what their form needs. */
export function startFormSession(input: FormSessionInput, kit: FormKit): FormSession {
  const { types } = kit;
  const parts = makeParts(input, kit);
  const listeners = createListeners();
  const changed = new Set<string>();
  const units = makeUnits(parts);
  const graph = createGraph(units, planOf(parts, units), (key) => changed.add(key.slice(key.indexOf(' ') + 1)));
  graph.runAll();
  applyDefaults(parts, graph);
  for (const cell of parts.cells.values()) cell.untouched = cell.typed;
  changed.clear();

  const tell = (): void => {
    graph.settle();
    const due = [...changed].filter((id) => hasChanged(parts, id));
    changed.clear();
    listeners.tell(due);
  };
  const write = (id: string, value: Json): void => {
    const cell = parts.cells.get(id);
    if (cell !== undefined && typeInto(cell, value)) touch(graph, cell);
  };
  return {
    source: input.source,
    types,
    locale: input.locale,
    field: (id) => fieldView(parts, id),
    context: (id) => cellOf(parts, id).context,
    layoutVisible: (node) => parts.shownNodes.get(node) ?? true,
    set(id, value) {
      write(id, value);
      tell();
    },
    assign(values) {
      for (const [id, value] of Object.entries(values)) write(id, value);
      tell();
    },
    blur(id) {
      const cell = parts.cells.get(id);
      if (cell === undefined || cell.touched) return;
      cell.touched = true;
      changed.add(id);
      tell();
    },
    newRow: (id) => newRow(parts, id),
    subscribe: listeners.subscribe,
    subscribeAll: listeners.subscribeAll,
    values: () => valuesOf(parts, ({ value }) => value),
    draft: () => draftOf(parts),
    changed: () => changedIn(parts),
    submit() {
      const submission = submissionOf(parts);
      if (!submission.ok) {
        parts.submitted = true;
        for (const id of parts.cells.keys()) changed.add(id);
        tell();
      }
      return submission;
    },
    showProblems(problems) {
      putServerProblems(parts, problems, changed);
      tell();
    },
    text: (ref) => textOf(input.source, ref, input.locale),
  };
}

const plans = new WeakMap<PreparedForm, GraphPlan>();

/** The units of a form are made from its prepared side alone, so their order is found once. */
function planOf({ prepared }: SessionParts, units: readonly Unit[]): GraphPlan {
  const known = plans.get(prepared);
  if (known !== undefined) return known;
  const plan = planGraph(units);
  plans.set(prepared, plan);
  return plan;
}

function cellOf(parts: SessionParts, id: string): Cell {
  const cell = parts.cells.get(id);
  if (cell === undefined) throw new AppError('not-found');
  return cell;
}

function fieldView(parts: SessionParts, id: string): FieldView {
  const cell = parts.cells.get(id);
  return cell === undefined ? { id, ...absent, problems: [], causes: {} } : (cell.view ?? viewOf(parts, cell));
}

/** Whether what is shown of a field or node is not what was shown before. */
function hasChanged(parts: SessionParts, id: string): boolean {
  const cell = parts.cells.get(id);
  if (cell === undefined) return true;
  return cell.view === null || cell.view !== viewOf(parts, cell);
}

/** Takes what was typed, in stored form where it can be understood; false when nothing changes or nobody may type here. */
function typeInto(cell: Cell, value: Json): boolean {
  if (!isWritable(cell)) return false;
  const { type } = cell.prepared;
  const stored = storedForm(type, value, cell.context);
  const typed = stored === undefined ? value : stored;
  if (typed === cell.typed || sameJson(typed, cell.typed)) return false;
  cell.typed = typed;
  cell.fromServer = [];
  return true;
}

function touch(graph: ReactiveGraph, cell: Cell): void {
  const { id } = cell.prepared;
  if (cell.derived) {
    graph.touch(keyOf.typed(id));
    return;
  }
  cell.value = cell.typed;
  graph.touch(keyOf.value(id));
}

function applyDefaults(parts: SessionParts, graph: ReactiveGraph): void {
  for (const cell of parts.cells.values()) {
    const { default: initial, type } = cell.prepared;
    if (
      initial === null ||
      !isWritable(cell) ||
      !type.isEmpty(cell.opening) ||
      Object.hasOwn(parts.input.values, cell.prepared.id)
    )
      continue;
    if (!parts.prepared.layout.places.has(cell.prepared.id)) continue;
    cell.opening = fitToCell(cell, resultOf(parts, initial));
    cell.typed = cell.opening;
    touch(graph, cell);
    graph.settle();
  }
}

function newRow(parts: SessionParts, id: string): Row {
  const { prepared, value } = cellOf(parts, id);
  const numbers = rowsOf(value).map((row) => Number(/\d{1,9}$/u.exec(row.id)?.[0] ?? 0));
  let values: FieldValues = {};
  for (const column of prepared.columns) {
    const cell = parts.cells.get(column.id);
    if (column.default === null || cell === undefined) continue;
    const result = fitToCell(cell, resultOf(parts, column.default, environmentOfRow(parts, prepared, values)));
    if (result !== null) values = { ...values, [column.id]: result };
  }
  return withComputedCells(parts, prepared, { id: `row${Math.max(0, ...numbers) + 1}`, values });
}

function valuesOf(parts: SessionParts, read: (cell: Cell) => Json): FieldValues {
  const cells = [...parts.prepared.fields.keys()].flatMap((id) => parts.cells.get(id) ?? []);
  const entries = cells.filter(isReadable).map((cell) => [cell.prepared.id, read(cell)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

function draftOf(parts: SessionParts): FieldValues {
  const cells = [...parts.prepared.fields.keys()].flatMap((id) => parts.cells.get(id) ?? []);
  const typed = cells.filter((cell) => isWritable(cell) && wasTyped(cell));
  return Object.fromEntries(typed.map((cell) => [cell.prepared.id, cell.typed]));
}

function putServerProblems(parts: SessionParts, problems: readonly ServerProblem[], changed: Set<string>): void {
  const byField = Map.groupBy(problems, ({ field }) => field);
  for (const [id, cell] of parts.cells) {
    const found = byField.get(id) ?? [];
    if (found.length === 0 && cell.fromServer.length === 0) continue;
    cell.fromServer = found;
    changed.add(id);
  }
}

import type { Environment } from '@dealwright/shared';
import { type JsonRow, rowsOf } from '../fields/subtable/rows.ts';
import { type Cell, isEditable, isReadable } from './cell.ts';
import type { ShownProblem } from './form-session.ts';
import type { PreparedCheck } from './prepare-form.ts';
import { checkInWords, inWords } from './problem-words.ts';
import { environmentOfRow, resultOf, type SessionParts } from './session-parts.ts';

/** Whether a value must be given here. */
export function isRequired(cell: Cell): boolean {
  return cell.shown && isEditable(cell) && (cell.access === 'required' || cell.flags.required.on);
}

/** All problems of a field as it stands; remembered until something they depend on changes. */
export function verdictOf(parts: SessionParts, cell: Cell): readonly ShownProblem[] {
  cell.verdict ??= findProblems(parts, cell);
  return cell.verdict;
}

function findProblems(parts: SessionParts, cell: Cell): readonly ShownProblem[] {
  if (!cell.shown || cell.isColumn || !isReadable(cell)) return [];
  const checks = failedChecks(parts, cell.prepared.checks, { environment: parts.environment, path: '' });
  return [...valueProblems(parts, cell), ...rowProblems(parts, cell), ...checks];
}

/** Problems of the value itself; of what nobody can change here, none. */
function valueProblems(parts: SessionParts, cell: Cell): readonly ShownProblem[] {
  const { type, columns } = cell.prepared;
  if (!isEditable(cell)) return [];
  if (type.isEmpty(cell.value)) {
    return isRequired(cell) ? [inWords(parts, { code: 'required', path: '', params: {} })] : [];
  }
  const masked = columns.filter(
    ({ id }) => parts.cells.get(id)?.access !== 'edit' && parts.cells.get(id)?.access !== 'required',
  );
  const found = type
    .problems(cell.value, cell.context)
    .filter(({ path }) => !masked.some(({ id }) => path.includes(`/values/${id}`)));
  const gone = isGone(cell) ? [{ code: 'option', path: '', params: {} }] : [];
  return [...found, ...gone].map((problem) => inWords(parts, problem));
}

/** Whether a chosen option is not among those that rules leave. */
function isGone({ flags: { options }, value }: Cell): boolean {
  if (options === null) return false;
  const chosen = Array.isArray(value) ? value : [value];
  return chosen.some((option) => typeof option !== 'string' || !options.includes(option));
}

interface CheckPlace {
  readonly environment: Environment;
  readonly path: string;
}

function failedChecks(
  parts: SessionParts,
  checks: readonly PreparedCheck[],
  { environment, path }: CheckPlace,
): readonly ShownProblem[] {
  return checks.flatMap((check) => {
    if (check.when !== null && resultOf(parts, check.when, environment) !== true) return [];
    return resultOf(parts, check.assert, environment) === false ? [checkInWords(parts, check, path)] : [];
  });
}

function rowProblems(parts: SessionParts, cell: Cell): readonly ShownProblem[] {
  const columns = cell.prepared.columns.flatMap(({ id }) => {
    const column = parts.cells.get(id);
    return column === undefined || !column.shown || !isReadable(column) ? [] : [column];
  });
  const asked = columns.filter(
    (column) => column.prepared.checks.length > 0 || (isRequired(column) && isEditable(cell)),
  );
  if (asked.length === 0) return [];
  const checked = asked.some((column) => column.prepared.checks.length > 0);
  return rowsOf(cell.value).flatMap((row, index) => {
    const environment = checked ? environmentOfRow(parts, cell.prepared, row.values) : parts.environment;
    return asked.flatMap((column) => cellProblems(parts, column, { table: cell, row, index, environment }));
  });
}

interface RowPlace {
  readonly table: Cell;
  readonly row: JsonRow;
  readonly index: number;
  /** How the checks of its columns see the row. */
  readonly environment: Environment;
}

function cellProblems(
  parts: SessionParts,
  column: Cell,
  { table, row, index, environment }: RowPlace,
): readonly ShownProblem[] {
  const { id, type, checks } = column.prepared;
  const path = `/${index}/values/${id}`;
  const value = Object.hasOwn(row.values, id) ? row.values[id] : null;
  const missing = isRequired(column) && isEditable(table) && type.isEmpty(value);
  const required = missing ? [inWords(parts, { code: 'required', path, params: {} })] : [];
  return [...required, ...failedChecks(parts, checks, { environment, path })];
}

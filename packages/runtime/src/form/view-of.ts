import { sameJson } from '../fields/same-json.ts';
import { type Cell, isEditable } from './cell.ts';
import type { Cause, FieldView, ShownProblem } from './form-session.ts';
import type { SessionParts } from './session-parts.ts';
import { isRequired, verdictOf } from './verdict.ts';

const none: readonly ShownProblem[] = Object.freeze([]);
const noCauses = Object.freeze({});

/** The view of a field; the same object as before when nothing in it has changed. */
export function viewOf(parts: SessionParts, cell: Cell): FieldView {
  const next = makeView(parts, cell);
  const before = cell.view;
  const same = before !== null && isSame(before, next);
  if (!same) cell.view = next;
  return same ? before : next;
}

function makeView(parts: SessionParts, cell: Cell): FieldView {
  const { prepared, access, shown, flags, touched } = cell;
  return {
    id: prepared.id,
    value: access === null ? null : cell.value,
    visible: shown && access !== null,
    required: isRequired(cell),
    readonly: !isEditable(cell),
    masked: access === 'masked',
    options: flags.options,
    touched,
    problems: shownProblems(parts, cell),
    causes: causesOf(cell),
  };
}

function shownProblems(parts: SessionParts, cell: Cell): readonly ShownProblem[] {
  const { flags, touched, shown, fromServer } = cell;
  if (!shown) return none;
  const judged = touched || parts.submitted ? verdictOf(parts, cell) : none;
  // A cell that is still empty is not complained of while its row is being filled.
  const own = parts.submitted ? judged : judged.filter(({ code, path }) => path === '' || code !== 'required');
  const refused = fromServer.map(({ path, message }) => ({
    code: 'server',
    path,
    params: {},
    severity: 'error' as const,
    message,
  }));
  const all = [...own, ...refused, ...flags.messages];
  return all.length === 0 ? none : all;
}

function causesOf(cell: Cell): FieldView['causes'] {
  const { access, prepared, flags, setBy } = cell;
  const plain = (kind: Cause['kind']): Cause => ({ kind, rule: null, when: null });
  const visible = access === null ? plain('access') : flags.visible.cause;
  const required = access === 'required' ? plain('access') : flags.required.cause;
  const value = prepared.computed !== null ? plain('computed') : setBy.cause;
  const closed = access === 'read' || access === 'masked' ? plain('access') : null;
  const readonly = prepared.computed !== null ? plain('computed') : (closed ?? setBy.cause ?? flags.readonly.cause);
  const causes = Object.entries({ visible, required, readonly, value }).filter(([, cause]) => cause !== null);
  return causes.length === 0 ? noCauses : Object.fromEntries(causes);
}

function isSame(before: FieldView, next: FieldView): boolean {
  return (
    before.value === next.value &&
    before.visible === next.visible &&
    before.required === next.required &&
    before.readonly === next.readonly &&
    before.masked === next.masked &&
    before.touched === next.touched &&
    sameList(before.options, next.options) &&
    sameProblems(before.problems, next.problems) &&
    sameCauses(before.causes, next.causes)
  );
}

function sameList(before: readonly string[] | null, next: readonly string[] | null): boolean {
  return before === next || sameJson(before, next);
}

function sameProblems(before: readonly ShownProblem[], next: readonly ShownProblem[]): boolean {
  return (
    before.length === next.length &&
    before.every((problem, index) => {
      const other = next[index];
      return problem.message === other?.message && problem.path === other.path && problem.severity === other.severity;
    })
  );
}

function sameCauses(before: FieldView['causes'], next: FieldView['causes']): boolean {
  const key = ({ visible, required, readonly, value }: FieldView['causes']) =>
    [visible, required, readonly, value].map((cause) => `${cause?.kind ?? ''}:${cause?.rule ?? ''}`).join(' ');
  return before === next || key(before) === key(next);
}

import {
  type FieldValues,
  isJsonObject,
  type Json,
  type Organization,
  type ProcessDefinition,
  pointerOf,
} from '@dealwright/shared';
import type { FieldTypes } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/registry.ts';
import { sameJson } from '../fields/same-json.ts';
import { rowsOf } from '../fields/subtable/rows.ts';
import { createFormSession } from './create-form-session.ts';
import type { FieldAccess, FormSession, FormSource } from './form-session.ts';
import { formSourceOf } from './form-source.ts';

/** Values that somebody sent, with all that decides whether they may stand. */
export interface SentValues {
  readonly definition: ProcessDefinition;
  /** The form they were filled in on; null when they come from no form (API). */
  readonly form: string | null;
  /** What the deal holds. */
  readonly stored: FieldValues;
  readonly sent: FieldValues;
  readonly access: FieldAccess;
  /** Expression inputs; `now` stamps consents. */
  readonly inputs: Readonly<Record<string, Json>>;
  readonly organization: Organization | null;
  readonly locale: string;
}

/** A wrong place of what was sent: text key `field.problem.<code>`, with the words in the sender's language. */
export interface SentProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** Values as they are to be written (changes only, emptied ones null), or what is wrong with them. */
export type CheckedValues =
  | { readonly ok: true; readonly values: FieldValues }
  | { readonly ok: false; readonly problems: readonly SentProblem[] };

/**
 * Judges values that were sent by what the form, its rules and the sender's access say: the same session that the browser runs,
 * so both come to the same verdict. Whoever sends more than he may gets a problem at that place.
 */
export function checkValues(input: SentValues, types: FieldTypes = fieldTypes): CheckedValues {
  const source = formSourceOf(input.definition, input.form);
  if (source === null)
    return { ok: false, problems: [{ pointer: '/form', code: 'field-unknown', params: {}, message: 'field-unknown' }] };
  const { stored: values, access, locale, inputs, organization } = input;
  const session = createFormSession({ source, values, access, locale, inputs, organization }, types);
  const foreign = Object.entries(input.sent).flatMap(([id, value]) => foreignProblem(session, { id, value, input }));
  if (foreign.length > 0) return { ok: false, problems: foreign };
  session.assign(
    Object.fromEntries(Object.entries(input.sent).map(([id, value]) => [id, withStoredCells(input, id, value)])),
  );
  const submission = session.submit();
  if (submission.ok) return { ok: true, values: submission.changed };
  return { ok: false, problems: problemsOf(session, source) };
}

function plainProblem(id: string, code: string): SentProblem {
  return { pointer: pointerOf('values', id), code, params: {}, message: code };
}

interface SentField {
  readonly id: string;
  readonly value: Json;
  readonly input: SentValues;
}

/** A field that is not here (or that the sender must not know of), or one he may not change and did change. */
function foreignProblem(session: FormSession, { id, value, input }: SentField): readonly SentProblem[] {
  const state = Object.hasOwn(input.access, id) ? input.access[id] : undefined;
  const field = Object.hasOwn(session.source.fields, id) ? session.source.fields[id] : undefined;
  if (state === undefined || field === undefined || !isPlaced(session.source, id))
    return [plainProblem(id, 'field-unknown')];
  const before = Object.hasOwn(input.stored, id) ? input.stored[id] : null;
  if (field.computed !== undefined || sameJson(value, before)) return [];
  return state === 'edit' || state === 'required' ? [] : [plainProblem(id, 'field-not-allowed')];
}

function isPlaced({ form }: FormSource, id: string): boolean {
  return Object.values(form.layout).some(({ field }) => field === id);
}

/** Rows in which the cells that the sender may not change are those that are stored, whatever was sent for them. */
function withStoredCells({ definition, access, stored }: SentValues, id: string, value: Json): Json {
  const columns = definition.fields[id]?.columns ?? [];
  const spoken = columns.some((column) => Object.hasOwn(access, column));
  const closed = spoken ? columns.filter((column) => access[column] !== 'edit' && access[column] !== 'required') : [];
  if (closed.length === 0 || !Array.isArray(value)) return value;
  const before = new Map(rowsOf(Object.hasOwn(stored, id) ? stored[id] : null).map((row) => [row.id, row.values]));
  return value.map((row: Json) => {
    if (!isJsonObject(row) || !isJsonObject(row.values ?? null)) return row;
    const own = before.get(String(row.id)) ?? {};
    const kept = Object.entries(row.values as FieldValues).filter(([column]) => !closed.includes(column));
    const restored = Object.entries(own).filter(([column]) => closed.includes(column));
    return { ...row, values: Object.fromEntries([...kept, ...restored]) };
  });
}

function problemsOf(session: FormSession, { fields }: FormSource): readonly SentProblem[] {
  return Object.keys(fields).flatMap((id) =>
    session
      .field(id)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ code, path, params, message }) => ({
        pointer: `${pointerOf('values', id)}${path}`,
        code,
        params,
        message,
      })),
  );
}

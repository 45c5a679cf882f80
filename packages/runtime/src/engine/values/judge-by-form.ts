import type { FieldValues } from '@dealwright/shared';
import { createFormSession } from '../../form/create-form-session.ts';
import type { FieldAccess, FormSession, FormSource } from '../../form/form-session.ts';
import type { Refusal } from '../decision.ts';
import type { Turn } from '../turn.ts';
import { inputsOfTurn } from './evaluation-of-turn.ts';
import type { FieldStates } from './field-states.ts';

/** Values that passed each field's own check, with the form whose rules judge them together. */
export interface FilledForm {
  readonly source: FormSource;
  readonly given: FieldValues;
  readonly states: FieldStates;
  /** The fields whose problems count; null when the whole form must be right. */
  readonly asked: ReadonlySet<string> | null;
}

/** What the rules of the form set beside what was given, or what they find wrong. */
export type Judgement =
  | { readonly ok: true; readonly values: FieldValues }
  | { readonly ok: false; readonly problems: Refusal['details'] };

/**
 * Runs the form's rules, checks and `onHide` over the values, in the same session that the browser ran: the server's answer
 * counts. Fields that the sender cannot fill never hinder him; values of fields the form does not show stand as they are.
 */
export function judgeByForm(turn: Turn, { source, given, states, asked }: FilledForm): Judgement {
  const { organization } = turn.context;
  const access = accessOf(states);
  const inputs = inputsOfTurn(turn);
  const locale = source.defaultLocale;
  const session = createFormSession({ source, values: turn.deal.values, access, locale, inputs, organization });
  session.assign(given);
  const submission = session.submit();
  const problems = submission.ok ? [] : [...(asked ?? fillable(access))].flatMap((field) => problemsAt(session, field));
  if (problems.length > 0) return { ok: false, problems };
  const beside = Object.fromEntries(Object.entries(given).filter(([field]) => !isPlaced(source, field)));
  return { ok: true, values: { ...beside, ...session.changed() } };
}

function isPlaced({ form }: FormSource, field: string): boolean {
  return Object.values(form.layout).some((node) => node.field === field);
}

function accessOf(states: FieldStates): FieldAccess {
  return Object.fromEntries([...states].flatMap(([id, state]) => (state === 'hidden' ? [] : [[id, state]])));
}

function fillable(access: FieldAccess): ReadonlySet<string> {
  return new Set(Object.keys(access).filter((id) => access[id] === 'edit' || access[id] === 'required'));
}

function problemsAt(session: FormSession, field: string): Refusal['details'] {
  return session
    .field(field)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, code, params }) => ({ pointer: `/values/${field}${path}`, code, params }));
}

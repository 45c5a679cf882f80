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
  const { access, fillable } = sightOf(states);
  const inputs = inputsOfTurn(turn);
  const locale = source.defaultLocale;
  const session = createFormSession({ source, values: turn.deal.values, access, locale, inputs, organization });
  session.assign(given);
  const submission = session.submit();
  const problems = submission.ok ? [] : [...(asked ?? fillable)].flatMap((field) => problemsAt(session, field));
  if (problems.length > 0) return { ok: false, problems };
  const placed = new Set(Object.values(source.form.layout).map(({ field }) => field));
  const beside = Object.fromEntries(Object.entries(given).filter(([field]) => !placed.has(field)));
  return { ok: true, values: { ...beside, ...session.changed() } };
}

/** What somebody sees of a form, and what of it he can fill. */
interface Sight {
  readonly access: FieldAccess;
  readonly fillable: readonly string[];
}

const sights = new WeakMap<FieldStates, Sight>();

/** States are worked out once for many people and many commands; so is what follows from them. */
function sightOf(states: FieldStates): Sight {
  const known = sights.get(states);
  if (known !== undefined) return known;
  const seen = [...states].flatMap(([id, state]) => (state === 'hidden' ? [] : [[id, state] as const]));
  const sight: Sight = {
    access: Object.fromEntries(seen),
    fillable: seen.filter(([, state]) => state === 'edit' || state === 'required').map(([id]) => id),
  };
  sights.set(states, sight);
  return sight;
}

function problemsAt(session: FormSession, field: string): Refusal['details'] {
  return session
    .field(field)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ path, code, params }) => ({ pointer: `/values/${field}${path}`, code, params }));
}

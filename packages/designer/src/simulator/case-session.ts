import {
  createFormSession,
  type FieldAccess,
  type FieldStates,
  type FormSession,
  type FormSource,
  formSourceOf,
} from '@dealwright/runtime';
import type { FieldValues, Json } from '@dealwright/shared';
import type { Stage } from './story.ts';

/** Field states as a form wants them: what is hidden is not listed. */
export function accessOf(states: FieldStates): FieldAccess {
  return Object.fromEntries([...states].flatMap(([id, state]) => (state === 'hidden' ? [] : [[id, state]])));
}

/** Who fills something at a moment of a case. */
export interface Filling extends Stage {
  readonly values: FieldValues;
  readonly access: FieldAccess;
  /** Person who fills; null for a stranger. */
  readonly person: string | null;
  readonly at: string;
  readonly locale: string;
}

/** A form of the process, filled as a person of the case would; null for a form that is not there. */
export function caseSession({ form, ...filling }: Filling & { readonly form: string }): FormSession | null {
  const source = formSourceOf(filling.definition, form);
  return source === null ? null : sessionOf(source, filling);
}

/** A form of just these fields, under each other. */
export function formSessionOfFields({
  fields,
  ...filling
}: Filling & { readonly fields: readonly string[] }): FormSession {
  const { fields: all, texts, defaultLocale, privacy, title } = filling.definition;
  const nodes = fields.map((field, index) => [`n_${index}`, { kind: 'field', field }] as const);
  const root = { kind: 'section' as const, children: nodes.map(([id]) => id) };
  const form = { use: 'stage' as const, title, layout: { root, ...Object.fromEntries(nodes) }, rules: {} };
  return sessionOf({ fields: all, form, texts, defaultLocale, privacy }, filling);
}

function sessionOf(source: FormSource, { organization, values, access, person, at, locale }: Filling): FormSession {
  const facts = person === null ? undefined : organization.people[person];
  const inputs: Readonly<Record<string, Json>> = {
    today: at.slice(0, 10),
    now: at,
    locale,
    initiator: person,
    owner: person,
    region: facts?.region ?? null,
    team: facts?.team ?? null,
  };
  return createFormSession({ source, values, access, locale, inputs, organization });
}

import type { Form, Json, Organization, ProcessDefinition } from '@dealwright/shared';
import type { FieldAccess, FormSessionInput } from '../../form/form-session.ts';
import { dayOnClock } from '../../form-view/day-on-clock.ts';
import type { OrganizationView } from '../session/use-me.ts';

/** What the server tells of a deal or task that a form can be made of. */
export interface FormFacts {
  readonly definition: ProcessDefinition;
  readonly values: Readonly<Record<string, unknown>>;
  readonly states: FieldAccess;
}

/** Who looks at the form, where and when. */
export interface FormSetting {
  readonly form: Form;
  readonly locale: string;
  readonly organization: OrganizationView | undefined;
  /** ISO instant. */
  readonly now: string;
  /** IANA zone of the reader's clock. */
  readonly timeZone: string;
}

/** The input of a form session from what the server sent. */
export function formInput(facts: FormFacts, setting: FormSetting): FormSessionInput {
  const { definition } = facts;
  return {
    source: {
      fields: definition.fields,
      form: setting.form,
      texts: definition.texts,
      defaultLocale: definition.defaultLocale,
      privacy: definition.privacy,
    },
    values: facts.values as Readonly<Record<string, Json>>,
    access: facts.states,
    locale: setting.locale,
    inputs: { today: dayOnClock(setting.now, setting.timeZone), now: setting.now, locale: setting.locale },
    timeZone: setting.timeZone,
    organization: setting.organization === undefined ? null : organizationOf(setting.organization),
  };
}

/** A form of just these fields, under each other unless a width in twelfths is said: what a gate asks for, or all fields of a deal that has no form. */
export function formOfFields(fields: readonly string[], title: string, width = (_field: string): number => 12): Form {
  const nodes = fields.map((field, index) => [`n_${index}`, { kind: 'field', field, span: width(field) }] as const);
  return {
    use: 'stage',
    title,
    layout: { root: { kind: 'section', children: nodes.map(([id]) => id) }, ...Object.fromEntries(nodes) },
    rules: {},
  };
}

function organizationOf(view: OrganizationView): Organization {
  const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
    Object.fromEntries(entries.map((entry) => [entry.id, entry]));
  return {
    snapshot: view.id,
    people: byId(view.people),
    regions: byId(view.regions),
    teams: byId(view.teams),
    slots: view.slots,
    administrators: view.administrators,
  };
}

import type { Form } from '@dealwright/shared';
import type { FormSession, FormSource } from '../form/form-session.ts';
import type { FormKit } from '../form/prepare-form.ts';
import { startFormSession } from '../form/start-form-session.ts';
import { dayOnClock } from '../form-view/day-on-clock.ts';

/** What the server sends of a definition to strangers. */
export interface PublicDefinition extends Omit<FormSource, 'form'> {
  readonly forms: Readonly<Record<string, Form>>;
}

/** A form as the server opened it. */
export interface OpenedForm {
  /** Whose form it is. */
  readonly company: string;
  readonly definition: PublicDefinition;
  readonly form: string;
  readonly version: number;
  readonly locales: readonly string[];
  readonly confirm: boolean;
  readonly ticket: string;
}

/** Who fills in where and when. */
export interface FillingPlace {
  readonly locale: string;
  /** ISO instant. */
  readonly now: string;
  readonly timeZone: string;
}

/** The form with its fields and words; null when the definition does not hold it. */
export function sourceOf({ definition, form: id }: OpenedForm): FormSource | null {
  const { forms, ...rest } = definition;
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined;
  return form === undefined ? null : { ...rest, form };
}

/** A session for a stranger: all fields that the form shows may be filled in. Null when the form is not there. */
export function openSession(opened: OpenedForm, place: FillingPlace, kit: FormKit): FormSession | null {
  const source = sourceOf(opened);
  if (source === null) return null;
  const { locale, timeZone, now } = place;
  const inputs = { now, today: dayOnClock(now, timeZone), locale };
  const access = Object.fromEntries(Object.keys(source.fields).map((id) => [id, 'edit' as const]));
  return startFormSession({ source, values: {}, access, locale, inputs, organization: null, timeZone }, kit);
}

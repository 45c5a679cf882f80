import { type Field, type Organization, type Privacy, textOf } from '@dealwright/shared';
import type { FieldContext, FieldTypes } from './field-type.ts';

/** Where fields come from and who reads them: what `fieldContextOf` is made of. A process definition fits as `source`. */
export interface FieldContextParts {
  readonly source: {
    readonly fields: Readonly<Record<string, Field>>;
    readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
    readonly defaultLocale: string;
    readonly privacy?: Privacy;
  };
  readonly types: FieldTypes;
  readonly locale: string;
  readonly organization: Organization | null;
  readonly timeZone?: string | null;
  readonly now?: string | null;
}

/** The context in which a field's values are read, checked and shown. */
export function fieldContextOf(field: Field, parts: FieldContextParts): FieldContext {
  const { source, types, locale, organization, timeZone = null, now = null } = parts;
  const columns = (field.columns ?? []).flatMap((id) => {
    const column = Object.hasOwn(source.fields, id) ? source.fields[id] : undefined;
    return column === undefined ? [] : [[id, column] as const];
  });
  return {
    locale,
    field,
    columns: Object.fromEntries(columns),
    organization,
    types,
    privacy: source.privacy ?? null,
    timeZone,
    now,
    text: (ref) => textOf(source, ref, locale),
  };
}

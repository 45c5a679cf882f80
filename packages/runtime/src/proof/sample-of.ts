import type { Field, Json, ProcessDefinition } from '@dealwright/shared';
import { fieldTypes } from '../fields/registry.ts';

/** Something that a field may hold, in stored form; null when none can be told. */
export function sampleOf({ fields }: ProcessDefinition, id: string, person: string): Json {
  const field = fields[id];
  if (field === undefined || field.computed !== undefined) return null;
  const { options, currency } = field.settings as Settings;
  const kind = fieldTypes.get(field.type)?.valueType(field).kind;
  const [option] = options ?? [];
  if (option !== undefined) return kind === 'list' ? [option.id] : option.id;
  if (currency !== undefined) return { amount: numberFor(field), currency };
  if (kind === 'decimal') return numberFor(field);
  if (kind === 'person') return person;
  return fieldTypes.get(field.type)?.samples[0]?.valid[0] ?? null;
}

interface Settings {
  readonly options?: readonly { readonly id: string }[];
  readonly currency?: string;
  readonly min?: string;
}

function numberFor({ settings }: Field): string {
  return (settings as Settings).min ?? '1';
}

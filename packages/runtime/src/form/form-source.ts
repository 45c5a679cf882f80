import type { Form, ProcessDefinition } from '@dealwright/shared';
import type { FormSource } from './form-session.ts';

const sources = new WeakMap<ProcessDefinition, Map<string, FormSource>>();

/** A form of a definition as sessions need it; without an id, all fields under each other and no rules. Null for an unknown form. */
export function formSourceOf(definition: ProcessDefinition, form: string | null): FormSource | null {
  const known = sources.get(definition) ?? new Map<string, FormSource>();
  sources.set(definition, known);
  const found = known.get(form ?? '');
  if (found !== undefined) return found;
  const drawn = form === null ? formOfAllFields(definition) : ownForm(definition, form);
  if (drawn === null) return null;
  const { fields, texts, defaultLocale, privacy } = definition;
  const made = { fields, form: drawn, texts, defaultLocale, privacy };
  known.set(form ?? '', made);
  return made;
}

function ownForm({ forms }: ProcessDefinition, form: string): Form | null {
  return Object.hasOwn(forms, form) ? (forms[form] ?? null) : null;
}

function formOfAllFields({ fields, title }: ProcessDefinition): Form {
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const placed = Object.keys(fields).filter((id) => !columns.has(id));
  const nodes = placed.map((field, index) => [`n_${index}`, { kind: 'field', field }] as const);
  const layout = {
    root: { kind: 'section' as const, children: nodes.map(([id]) => id) },
    ...Object.fromEntries(nodes),
  };
  return { use: 'stage', title, layout, rules: {} };
}

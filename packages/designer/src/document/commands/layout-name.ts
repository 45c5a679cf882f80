import { type ProcessDefinition, textOf } from '@dealwright/shared';
import type { CommandTools } from '../command.ts';
import { fieldName } from '../words.ts';

/** What people call a place of a form: the field's label, the section's title, the form's title for its root. */
export function layoutName(
  definition: ProcessDefinition,
  { form, layout }: { readonly form: string; readonly layout: string },
  tools: Pick<CommandTools, 'locale'>,
): string {
  const node = definition.forms[form]?.layout[layout];
  if (node?.field !== undefined) return fieldName(definition, node.field, tools);
  const ref = node?.title ?? node?.text ?? (layout === 'root' ? definition.forms[form]?.title : undefined);
  return ref === undefined ? `layout.kind.${node?.kind ?? 'section'}` : textOf(definition, ref, tools.locale);
}

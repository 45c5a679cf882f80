import { noExpressions, usesExpressions } from '../form/no-expressions.ts';
import type { FormKit } from '../form/prepare-form.ts';
import type { FieldControls } from '../form-view/control.ts';
import { loadFields } from './load-fields.ts';
import { type OpenedForm, sourceOf } from './open-form.ts';

/** What one form of strangers is drawn and checked with. */
export interface PublicKit extends FormKit {
  readonly controls: FieldControls;
}

/** Fetches what this form needs and nothing else: its field types, and the expression language when it has expressions. */
export async function loadKit(opened: OpenedForm): Promise<PublicKit> {
  const source = sourceOf(opened);
  const names = new Set(Object.values(opened.definition.fields).map(({ type }) => type));
  const computing = source !== null && usesExpressions(source);
  const [fields, tools] = await Promise.all([loadFields(names), computing ? loadExpressions() : noExpressions]);
  return { ...fields, tools };
}

async function loadExpressions() {
  return (await import('../form/expression-tools.ts')).expressionTools;
}

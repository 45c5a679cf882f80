import { type FieldValues, isJsonObject, type ProcessDefinition } from '@dealwright/shared';
import { consentFields } from '../deals/deals.read-model.ts';

/**
 * The same values with each consent bound to the notice that was really shown, its version, the language of the form and the
 * database's clock; a stranger says only which boxes he ticked.
 */
export function stampConsents(
  definition: ProcessDefinition,
  values: FieldValues,
  stamp: { readonly locale: string; readonly at: string },
): FieldValues {
  const stamped = consentFields(definition).flatMap((field) => {
    const sent = values[field];
    const notice = definition.fields[field]?.settings.notice;
    if (!isJsonObject(sent) || typeof notice !== 'string') return [];
    const noticeVersion = definition.privacy.notices[notice]?.version ?? '';
    return [[field, { purposes: sent.purposes ?? {}, notice, noticeVersion, ...stamp }] as const];
  });
  return { ...values, ...Object.fromEntries(stamped) };
}

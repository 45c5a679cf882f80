import { AppError, type ProductLocale, type TextParams, translate } from '@dealwright/shared';
import { organizationTexts } from './texts.ts';

/** Why a change of the organization is refused: the last part of its text key. */
export type ChangeReason = keyof typeof organizationTexts extends `organization.reason.${infer Code}` ? Code : never;

/** A refusal with its reason in the reader's language. */
export function refusedChange(reason: ChangeReason, params: TextParams, locale: ProductLocale): AppError {
  return new AppError('organization.refused', {
    params: { reason: translate(organizationTexts, `organization.reason.${reason}`, params, locale) },
    facts: { reason },
  });
}

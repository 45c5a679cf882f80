import type { Texts } from '@dealwright/shared';
import type { FieldTypes } from './field-type.ts';
import { problemTexts } from './problem-texts.ts';

/** All texts of a registry: names, settings, answers and problems. */
export function fieldTextsOf(types: FieldTypes): Texts {
  return Object.freeze(Object.assign({}, problemTexts, ...[...types.values()].map(({ texts }) => texts)) as Texts);
}

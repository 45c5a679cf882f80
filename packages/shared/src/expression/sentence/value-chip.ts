import type { ProductLocale } from '../../text/define-texts.ts';
import type { Constant } from '../tree/tree.ts';
import type { ChoiceOption } from '../types.ts';
import { constantValue } from '../values/constant-value.ts';
import { textOf } from '../values/text-of.ts';
import { sentenceTexts } from './texts.ts';

/** A literal as people read it; options by their label. */
export function constantLabel(constant: Constant, options: readonly ChoiceOption[], locale: ProductLocale): string {
  if ('empty' in constant) return sentenceTexts['sentence.empty'][locale];
  if ('boolean' in constant) return sentenceTexts[constant.boolean ? 'sentence.yes' : 'sentence.no'][locale];
  if ('choice' in constant) return options.find(({ id }) => id === constant.choice)?.label ?? constant.choice;
  if ('text' in constant) return `“${constant.text}”`;
  return textOf(constantValue(constant));
}

import type { Expression } from '../tree/tree.ts';
import type { ChoiceOption, ExpressionType } from '../types.ts';
import { quoteText } from './format-constant.ts';
import type { FeelNames } from './names.ts';
import { typeAt } from './written.ts';

function optionsIn(type: ExpressionType): readonly ChoiceOption[] {
  if (type.kind === 'choice') return type.options ?? [];
  return type.kind === 'list' ? optionsIn(type.of) : [];
}

/** The options that a literal beside this expression can name. */
export function optionsBeside(expression: Expression, names: FeelNames): readonly ChoiceOption[] {
  return 'const' in expression ? [] : optionsIn(typeAt(expression, names));
}

/** The one option with a label; undefined when none or several have it. */
export function optionByLabel(options: readonly ChoiceOption[], label: string): ChoiceOption | undefined {
  const named = options.filter((option) => option.label === label);
  return named.length === 1 ? named[0] : undefined;
}

/** An option literal beside a choice is written as its label; a text there is marked as text, since it would be taken for a label. */
export function writeChoice(node: Expression, beside: Expression, names: FeelNames): string | undefined {
  if (!('const' in node)) return undefined;
  const options = 'choice' in node.const || 'text' in node.const ? optionsBeside(beside, names) : [];
  if ('text' in node.const) {
    return options.length === 0 ? undefined : `text(${quoteText(node.const.text)})`;
  }
  if (!('choice' in node.const)) return undefined;
  const { choice } = node.const;
  const option = options.find(({ id }) => id === choice);
  return option !== undefined && optionByLabel(options, option.label)?.id === choice
    ? quoteText(option.label)
    : undefined;
}

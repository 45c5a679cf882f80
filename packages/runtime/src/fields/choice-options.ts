import type { CheckScope, ExpressionType, Field, Problem } from '@dealwright/shared';
import type { FieldContext } from './field-type.ts';
import { settingProblem } from './setting-problem.ts';

/** One option as settings hold it. */
export interface OptionSetting {
  readonly id: string;
  /** Text ref. */
  readonly label: string;
}

/** The options of a field with options, in order. */
export function optionsOf(field: Field): readonly OptionSetting[] {
  return (field.settings as { readonly options?: readonly OptionSetting[] }).options ?? [];
}

/** The words of an option; an id without option (of an earlier version) comes back as it is. */
export function optionLabel(id: string, { field, text }: FieldContext): string {
  const option = optionsOf(field).find((candidate) => candidate.id === id);
  return option === undefined ? id : text(option.label);
}

/** The type of one option inside expressions. */
export function choiceType(field: Field): ExpressionType {
  return { kind: 'choice', mayBeEmpty: true, options: optionsOf(field).map(({ id, label }) => ({ id, label })) };
}

/** The check that no option id is used twice. */
export function checkOptions(field: Field, scope: CheckScope): readonly Problem[] {
  const seen = new Set<string>();
  return optionsOf(field).flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The option ${id} is there twice.`;
    return [
      settingProblem(scope, { code: 'field-option-twice', at: `/options/${index}`, message, params: { option: id } }),
    ];
  });
}

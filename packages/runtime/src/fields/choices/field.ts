import { type Field, type Json, maskText } from '@dealwright/shared';
import { checkOptions, choiceType, optionLabel, optionsOf } from '../choice-options.ts';
import { checkCounts, countProblems } from '../count-range.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldContext, type FieldType, fieldSettings } from '../field-type.ts';
import { plainWord } from '../plain-word.ts';
import { valueProblem } from '../value-problem.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { choicesTexts } from './texts.ts';

function boundsOf(field: Field) {
  const { min, max } = fieldSettings<Settings>(field);
  return { min, max };
}

/** Chosen ids in the order of the options, so that the same choice is always the same value. */
function inOrder(input: readonly string[], { field }: FieldContext): Json {
  const known = optionsOf(field).map(({ id }) => id);
  const chosen = new Set(input);
  return [...known.filter((id) => chosen.has(id)), ...[...chosen].filter((id) => !known.includes(id))];
}

function isIdList(input: Json): input is readonly string[] {
  return Array.isArray(input) && input.every((id: Json) => typeof id === 'string');
}

/** Any number of several options, stored as a list of ids. */
export const choicesField: FieldType = Object.freeze<FieldType>({
  type: 'choices',
  version: 1,
  group: 'basic',
  icon: 'list-checks',
  wide: true,
  settingsSchema,
  defaults: { options: [{ id: 'op_1', label: 't:op_1' }] },
  texts: choicesTexts,
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: (field) => ({ kind: 'list', mayBeEmpty: true, of: { ...choiceType(field), mayBeEmpty: false } }),
  check: (field, scope) => [...checkOptions(field, scope), ...checkCounts(boundsOf(field), scope, '/min')],
  valueSchema({ field }) {
    const { min = 1, max } = boundsOf(field);
    return {
      type: 'array',
      uniqueItems: true,
      minItems: min,
      ...(max === undefined ? {} : { maxItems: max }),
      items: { type: 'string', enum: optionsOf(field).map(({ id }) => id) },
    };
  },
  isEmpty: isEmptyValue,
  normalize: (input, context) => (isIdList(input) ? inOrder(input, context) : undefined),
  problems(value, { field }) {
    if (!Array.isArray(value)) return [valueProblem('not-understood')];
    const known = new Set<Json>(optionsOf(field).map(({ id }) => id));
    if (value.some((id: Json) => !known.has(id))) return [valueProblem('option')];
    return countProblems(value.length, boundsOf(field));
  },
  mask: (value) => maskText(Array.isArray(value) ? value.map(plainWord).join(' ') : '', 'all'),
  format(value, context) {
    if (!Array.isArray(value)) return typeof value === 'string' ? value : '';
    const labels = value.map((id: Json) => optionLabel(plainWord(id), context));
    return new Intl.ListFormat(context.locale, { type: 'unit', style: 'short' }).format(labels);
  },
  compare: (left, right) => (Array.isArray(left) ? left.length : -1) - (Array.isArray(right) ? right.length : -1),
  samples: [
    {
      name: 'interests',
      settings: {
        options: ['op_a', 'op_b', 'op_c'].map((id) => ({ id, label: `t:${id}` })),
        min: 1,
        max: 2,
      },
      valid: [['op_a'], ['op_b', 'op_a'], ['op_a', 'op_a']],
      invalid: [['op_a', 'op_b', 'op_c'], ['op_x'], 'op_a', [1], [['op_a']], { 0: 'op_a' }],
    },
  ],
});

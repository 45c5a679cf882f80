import { maskText } from '@dealwright/shared';
import { checkOptions, choiceType, optionLabel, optionsOf } from '../choice-options.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { choiceTexts } from './texts.ts';

/** One of several options, stored as the option's id. */
export const choiceField: FieldType = Object.freeze<FieldType>({
  type: 'choice',
  version: 1,
  group: 'basic',
  icon: 'square-chevron-down',
  settingsSchema,
  defaults: { options: [{ id: 'op_1', label: 't:op_1' }] },
  texts: choiceTexts,
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: choiceType,
  check: checkOptions,
  valueSchema: ({ field }) => ({ type: 'string', enum: optionsOf(field).map(({ id }) => id) }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? input.trim() : undefined),
  problems: (value, { field }) => (optionsOf(field).some(({ id }) => id === value) ? [] : [valueProblem('option')]),
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value, context) => (typeof value === 'string' ? optionLabel(value, context) : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'model',
      settings: {
        options: [
          { id: 'op_estate', label: 't:op_estate' },
          { id: 'op_van', label: 't:op_van' },
        ],
        display: 'radios',
      },
      valid: ['op_estate', 'op_van'],
      invalid: ['op_other', 'estate', 1, ['op_van'], { id: 'op_van' }, true],
    },
  ],
});

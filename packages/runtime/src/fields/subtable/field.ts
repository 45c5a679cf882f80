import { type CheckScope, type Field, maskText, type Problem, translate } from '@dealwright/shared';
import { checkCounts } from '../count-range.ts';
import { isEmptyValue } from '../empty-value.ts';
import { type FieldContext, type FieldType, fieldSettings, type ValueProblem } from '../field-type.ts';
import { type SettingProblemFacts, settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { columnsOf, normalizeRows, rowsOf } from './rows.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { stampRows } from './stamp-rows.ts';
import { subtablePublicTexts, subtableTexts } from './texts.ts';

const defaultMaxRows = 200;

/** Columns stand beside the settings, not in them. */
function columnProblem(scope: CheckScope, index: number, facts: Omit<SettingProblemFacts, 'at'>): Problem {
  return { ...settingProblem(scope, { ...facts, at: '' }), pointer: `${scope.pointer}/columns/${index}` };
}

function checkColumn(column: string, index: number, scope: CheckScope): readonly Problem[] {
  const field = Object.hasOwn(scope.definition.fields, column) ? scope.definition.fields[column] : undefined;
  if (field === undefined) {
    const message = `The definition has no field ${column}.`;
    return [columnProblem(scope, index, { code: 'subtable-column', message, params: { column } })];
  }
  if (field.columns === undefined) return [];
  const message = 'A column of a sub-table cannot be a sub-table.';
  return [columnProblem(scope, index, { code: 'subtable-nested', message })];
}

function checkSubtable(field: Field, scope: CheckScope): readonly Problem[] {
  const { minRows: min, maxRows: max = defaultMaxRows } = fieldSettings<Settings>(field);
  const counts = checkCounts({ min, max }, scope, '/minRows');
  const columns = field.columns ?? [];
  if (columns.length > 0) return [...counts, ...columns.flatMap((column, index) => checkColumn(column, index, scope))];
  const message = 'The sub-table has no columns.';
  const problem = settingProblem(scope, { code: 'subtable-empty', at: '', message });
  return [...counts, { ...problem, pointer: scope.pointer }];
}

function cellProblems(value: Parameters<FieldType['problems']>[0], context: FieldContext): readonly ValueProblem[] {
  const columns = columnsOf(context);
  return rowsOf(value).flatMap((row, index) =>
    columns.flatMap(({ id, type, context: inner }) => {
      const cell = row.values[id];
      if (cell === undefined || type.isEmpty(cell)) return [];
      return type
        .problems(cell, inner)
        .map((problem) => ({ ...problem, path: `/${index}/values/${id}${problem.path}` }));
    }),
  );
}

/** Rows whose columns are fields. */
export const subtableField: FieldType = Object.freeze<FieldType>({
  type: 'subtable',
  version: 1,
  group: 'advanced',
  icon: 'table',
  wide: true,
  settingsSchema,
  defaults: {},
  texts: { ...subtableTexts, ...subtablePublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: true,
  valueType: () => ({ kind: 'list', mayBeEmpty: true, of: { kind: 'row', mayBeEmpty: false } }),
  check: checkSubtable,
  valueSchema(context) {
    const { minRows = 1, maxRows = defaultMaxRows } = fieldSettings<Settings>(context.field);
    const cells = columnsOf(context).map(({ id, type, context: inner }) => [id, type.valueSchema(inner)] as const);
    return {
      type: 'array',
      minItems: minRows,
      maxItems: maxRows,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'values'],
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
          values: { type: 'object', additionalProperties: false, properties: Object.fromEntries(cells) },
        },
      },
    };
  },
  isEmpty: isEmptyValue,
  normalize: normalizeRows,
  stamp: stampRows,
  problems(value, context) {
    if (!Array.isArray(value)) return [valueProblem('not-understood')];
    const { minRows: min, maxRows: max = defaultMaxRows } = fieldSettings<Settings>(context.field);
    if (value.length > max) return [valueProblem('too-many-rows', { max })];
    const few = min !== undefined && value.length < min ? [valueProblem('too-few-rows', { min })] : [];
    return [...few, ...cellProblems(value, context)];
  },
  mask: () => maskText('rows', 'all'),
  format: (value, { locale }) =>
    Array.isArray(value)
      ? translate(subtablePublicTexts, 'field.subtable.rows', { count: value.length }, locale)
      : typeof value === 'string'
        ? value
        : '',
  compare: (left, right) => rowsOf(left).length - rowsOf(right).length,
  samples: [
    {
      name: 'quote lines',
      settings: { minRows: 1, maxRows: 3 },
      valid: [
        [{ id: 'r1', values: { f_text: 'VMC-850', f_number: '3' } }],
        [{ values: { f_number: 12.5 } }, { id: 'b', values: {} }],
      ],
      invalid: [
        [{ id: 'r1', values: { f_number: 'three' } }],
        [{ id: 'r1', values: { f_other: 'x' } }],
        [{ id: 'r1' }],
        [
          { id: 'same', values: {} },
          { id: 'same', values: {} },
        ],
        Array.from({ length: 4 }, () => ({ values: {} })),
        'rows',
        { rows: [] },
      ],
    },
  ],
});

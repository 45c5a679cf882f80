import { type CheckScope, defineTexts, type Problem } from '@dealwright/shared';
import { lookup } from '../engine/lookup.ts';
import { nodeProblem } from './node-problem.ts';

/** What checks of fields say; shared by the kinds that name fields in their settings. */
export const fieldTexts = defineTexts({
  'problem.node-field-unknown': { en: 'The definition has no field {{field}}.', 'zh-CN': '定义中没有字段 {{field}}。' },
  'problem.node-field-computed': {
    en: 'The field {{field}} is computed; nothing can be written to it.',
    'zh-CN': '字段 {{field}} 是计算字段，无法写入。',
  },
  'problem.node-field-no-table': {
    en: 'The field {{field}} has no rows; choose a sub-table.',
    'zh-CN': '字段 {{field}} 没有行，请选择子表。',
  },
});

/** Whether a field that a setting names is there and can be written. */
export function checkWritable(field: string, at: string, scope: CheckScope): readonly Problem[] {
  const target = lookup(scope.definition.fields, field);
  const code = target === undefined ? 'node-field-unknown' : target.computed && 'node-field-computed';
  return code === undefined ? [] : [nodeProblem(scope, { code, texts: fieldTexts, at, params: { field } })];
}

/** Whether a field that a setting names has rows. */
export function checkRows(field: string, at: string, scope: CheckScope): readonly Problem[] {
  if (lookup(scope.definition.fields, field)?.columns !== undefined) return [];
  return [nodeProblem(scope, { code: 'node-field-no-table', texts: fieldTexts, at, params: { field } })];
}

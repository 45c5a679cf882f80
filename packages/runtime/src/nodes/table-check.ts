import { type CheckScope, defineTexts, type Problem } from '@dealwright/shared';
import { lookup } from '../engine/lookup.ts';
import { nodeProblem } from './node-problem.ts';

/** What the check of a decision table's name says; shared by the kinds that ask tables. */
export const tableTexts = defineTexts({
  'problem.table-unknown': {
    en: 'The definition has no decision table {{table}}.',
    'zh-CN': '定义中没有决策表 {{table}}。',
  },
});

/** Whether the definition has the table that a setting names. */
export function checkTable(table: string, at: string, scope: CheckScope): readonly Problem[] {
  if (lookup(scope.definition.tables, table) !== undefined) return [];
  return [nodeProblem(scope, { code: 'table-unknown', texts: tableTexts, at, params: { table } })];
}

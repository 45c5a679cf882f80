import { defineTexts } from '../text/define-texts.ts';

/** What the check says of a decision table, by `problem.table.<code>`, and why a table gave nothing. */
export const tableTexts = defineTexts({
  'problem.table.row-length': {
    en: 'This row has {{count}} cells; the table has {{expected}} columns of this kind.',
    'zh-CN': '此行有 {{count}} 个单元格，而表中该类列有 {{expected}} 个。',
  },
  'problem.table.aggregate-outputs': {
    en: 'Collected values can be combined only in a table that collects and has one output.',
    'zh-CN': '只有收集型且仅一个输出的决策表才能汇总结果。',
  },
  'problem.table.priorities-missing': {
    en: 'This table decides by importance: list the values of each output, most important first.',
    'zh-CN': '此决策表按重要性取值：请为每个输出按重要性从高到低列出取值。',
  },
  'problem.table.gap': { en: 'No row fits when {{case}}.', 'zh-CN': '当 {{case}} 时没有匹配的行。' },
  'problem.table.overlap': {
    en: 'Rows {{first}} and {{second}} both fit when {{case}}; only one may.',
    'zh-CN': '当 {{case}} 时，第 {{first}} 行与第 {{second}} 行同时匹配，但只允许一行匹配。',
  },
  'problem.table.unreachable': {
    en: 'Row {{row}} never decides: earlier rows fit whenever it does.',
    'zh-CN': '第 {{row}} 行永远不起作用：它匹配时，前面的行总是先匹配。',
  },
  'table.violation.several-rows': {
    en: 'Several rows fit, although only one may.',
    'zh-CN': '有多行匹配，但只允许一行匹配。',
  },
  'table.violation.rows-disagree': {
    en: 'The rows that fit give different results.',
    'zh-CN': '匹配的各行给出了不同的结果。',
  },
});

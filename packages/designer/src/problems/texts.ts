import { defineTexts } from '@dealwright/shared';

/** Words of the problems strip. */
export const problemsTexts = defineTexts({
  'problems.title': { en: 'Problems', 'zh-CN': '问题' },
  'problems.errors_one': { en: '{{count}} error', 'zh-CN': '{{count}} 错误' },
  'problems.errors_other': { en: '{{count}} errors', 'zh-CN': '{{count}} 错误' },
  'problems.warnings_one': { en: '{{count}} warning', 'zh-CN': '{{count}} 警告' },
  'problems.warnings_other': { en: '{{count}} warnings', 'zh-CN': '{{count}} 警告' },
  'problems.notices_one': { en: '{{count}} notice', 'zh-CN': '{{count}} 提示' },
  'problems.notices_other': { en: '{{count}} notices', 'zh-CN': '{{count}} 提示' },
  'problems.none': { en: 'No problems found', 'zh-CN': '没有发现问题' },
  'problems.checking': { en: 'Checking…', 'zh-CN': '检查中…' },
  'problems.play': { en: 'Play this case', 'zh-CN': '演示此情形' },
  'problems.fold': { en: 'Fold problems', 'zh-CN': '收起问题' },
  'problems.unfold': { en: 'Show problems', 'zh-CN': '展开问题' },
  'problems.severity.error': { en: 'Error', 'zh-CN': '错误' },
  'problems.severity.warning': { en: 'Warning', 'zh-CN': '警告' },
  'problems.severity.notice': { en: 'Notice', 'zh-CN': '提示' },
  'coverage.title': { en: 'Gaps and overlaps', 'zh-CN': '缺口与重叠' },
  'coverage.show': { en: 'As a table', 'zh-CN': '以表格查看' },
  'coverage.hide': { en: 'Fold the table', 'zh-CN': '收起表格' },
  'coverage.what': { en: 'Finding', 'zh-CN': '发现' },
  'coverage.gap': { en: 'No row fits', 'zh-CN': '没有匹配的行' },
  'coverage.default': { en: 'Left to “{{branch}}”', 'zh-CN': '归入“{{branch}}”' },
  'coverage.overlap': { en: '{{first}} and {{second}} both fit', 'zh-CN': '{{first}}与{{second}}同时匹配' },
  'coverage.never': { en: '{{row}} never decides', 'zh-CN': '{{row}}永远不起作用' },
  'coverage.row': { en: 'Row {{number}}', 'zh-CN': '第 {{number}} 行' },
  'coverage.branch': { en: 'Branch {{number}}', 'zh-CN': '分支 {{number}}' },
  'coverage.fine': {
    en: 'Every case is covered, and no two rows contradict each other.',
    'zh-CN': '每种情况都有匹配的行，且各行互不矛盾。',
  },
  'coverage.branches-fine': {
    en: 'The conditions leave nothing over, and no two hold together.',
    'zh-CN': '条件没有遗漏，也互不重叠。',
  },
  'coverage.unjudged': {
    en: 'Cannot be judged: the conditions mix several values in one comparison.',
    'zh-CN': '无法判断：条件在同一比较中混用了多个值。',
  },
  'coverage.uncertain': {
    en: 'Some cases may be impossible, as the conditions read the same field in several ways.',
    'zh-CN': '其中有些情况可能不会发生，因为条件以多种方式读取同一字段。',
  },
  'coverage.add-row': { en: 'Add this row', 'zh-CN': '补一行' },
});

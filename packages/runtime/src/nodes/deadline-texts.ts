import { defineTexts } from '@dealwright/shared';

/** What the checks of deadlines and working time say; shared by the kinds that have them. */
export const deadlineTexts = defineTexts({
  'problem.deadline-not-a-date': {
    en: 'The deadline counts from the field {{field}}, which is not a date.',
    'zh-CN': '期限从字段 {{field}} 起算，但它不是日期。',
  },
  'problem.deadline-nobody-named': {
    en: 'Say to whom the task goes when time is up.',
    'zh-CN': '请指定到期后任务转给谁。',
  },
  'problem.deadline-not-decidable': {
    en: 'Nobody can decide like this at this node, so a deadline cannot either.',
    'zh-CN': '该节点不支持此操作，期限也不能代为执行。',
  },
  'problem.deadline-return-wrong': {
    en: 'When time is up, the request cannot go back there: choose a node before this one at which people act.',
    'zh-CN': '到期后不能退回到该节点，请选择此节点之前由人处理的节点。',
  },
  'problem.deadline-approves-control': {
    en: 'This node is a control: only a person may approve here, never the passing of time.',
    'zh-CN': '该节点是管控节点：只能由人同意，不能到期自动通过。',
  },
  'problem.deadline-skips-input': {
    en: 'When the deadline approves, the fields required here stay empty.',
    'zh-CN': '到期自动通过时，此处的必填字段将为空。',
  },
  'problem.deadline-no-calendar': {
    en: '{{region}} has no working calendar; Monday to Friday from nine to five counts there, holidays too.',
    'zh-CN': '“{{region}}”没有工作日历，将按周一至周五 9:00–17:00 计算，不扣除节假日。',
  },
  'problem.deadline-calendar-year': {
    en: 'The working calendar of {{region}} has no data for {{year}}; holidays of that year count as work.',
    'zh-CN': '“{{region}}”的工作日历没有 {{year}} 年的数据，该年的节假日会被当作工作日。',
  },
});

import { defineTexts } from '@dealwright/shared';

/** Words of the administration. */
export const administrationTexts = defineTexts({
  administration: { en: 'Administration', 'zh-CN': '组织管理' },
  'administration.parts': { en: 'Parts of the administration', 'zh-CN': '管理项目' },
  'administration.calendars': { en: 'Working calendars', 'zh-CN': '工作日历' },
  'administration.calendars.about': {
    en: 'When people of each region work. Deadlines count by these days and hours.',
    'zh-CN': '各区域的工作时间，审批期限据此计算。',
  },
  'administration.connections': { en: 'Connections', 'zh-CN': '外部连接' },
  'administration.connections.about': {
    en: 'Other systems that flows may call. Flows know them by name; the secret under the signatures is shown once.',
    'zh-CN': '审批流可调用的外部系统。流程按名称调用；签名密钥仅在创建时显示一次。',
  },
  'administration.proxies': { en: 'Proxies', 'zh-CN': '代理' },
  'administration.proxies.about': {
    en: 'Who stands in for whom, and how long. Both see the tasks; the first decision is final.',
    'zh-CN': '谁在何时代理谁。双方都能看到待办，先处理者有效。',
  },
  'administration.leavers': { en: 'People who leave', 'zh-CN': '离职交接' },
  'administration.leavers.about': {
    en: 'Whoever leaves can no longer sign in, and everything he was to decide is handed over at once.',
    'zh-CN': '离职人员将无法登录，其全部待办一次性移交。',
  },
  'administration.incidents': { en: 'Incidents', 'zh-CN': '异常处理' },
  'administration.incidents.about': {
    en: 'What cannot go on by itself: approvals that stopped; timers, schedules and jobs that fail.',
    'zh-CN': '无法自动继续的事项：停滞的审批，以及失败的定时任务、定时计划和后台任务。',
  },
});

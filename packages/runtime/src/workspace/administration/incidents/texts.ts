import { defineTexts, type TextEntry } from '@dealwright/shared';
import type { JobName } from '@dealwright/shared/api';

/** Words of every kind of job: one without words does not compile. */
const jobTexts: { readonly [Name in JobName as `incidents.job.${Name}`]: TextEntry } = {
  'incidents.job.deal.call': { en: 'Call of another system', 'zh-CN': '调用外部系统' },
  'incidents.job.deal.outcome': { en: 'Outcome of a deal that another started', 'zh-CN': '通知关联商机的结果' },
  'incidents.job.deal.timer': { en: 'Timer of a deal', 'zh-CN': '商机的定时任务' },
  'incidents.job.mail.send': { en: 'Mail', 'zh-CN': '发送邮件' },
  'incidents.job.person.left': { en: 'Handing over of tasks', 'zh-CN': '移交待办' },
  'incidents.job.schedule.go-through': { en: 'Flows started by schedule', 'zh-CN': '按计划发起审批流' },
  'incidents.job.submission.expire': {
    en: 'Erasing of a submission that nobody confirmed',
    'zh-CN': '清除未确认的公开表单提交',
  },
};

/** Words of what cannot go on by itself. */
export const incidentTexts = defineTexts({
  'incidents.none': { en: 'Everything goes on by itself.', 'zh-CN': '一切正常，没有需要处理的异常。' },
  'incidents.runs': { en: 'Approvals that stopped', 'zh-CN': '停滞的审批' },
  'incidents.runs.way': {
    en: 'open the deal to move the approval to a node or to end it',
    'zh-CN': '打开商机，可跳转到其他节点或终止',
  },
  'incidents.timers': { en: 'Timers that fail', 'zh-CN': '失败的定时任务' },
  'incidents.timer_one': { en: 'failed {{count}} time; due', 'zh-CN': '失败 {{count}} 次；应触发于' },
  'incidents.timer_other': { en: 'failed {{count}} times; due', 'zh-CN': '失败 {{count}} 次；应触发于' },
  'incidents.schedules': { en: 'Schedules that fail', 'zh-CN': '失败的定时计划' },
  'incidents.schedules.plan': { en: 'Planning of all schedules', 'zh-CN': '全部定时计划的排期' },
  'incidents.schedule_one': { en: 'failed {{count}} time since', 'zh-CN': '失败 {{count}} 次；首次失败于' },
  'incidents.schedule_other': { en: 'failed {{count}} times since', 'zh-CN': '失败 {{count}} 次；首次失败于' },
  'incidents.jobs': { en: 'Jobs that fail', 'zh-CN': '失败的后台任务' },
  ...jobTexts,
  'incidents.failed_one': { en: 'failed {{count}} time', 'zh-CN': '失败 {{count}} 次' },
  'incidents.failed_other': { en: 'failed {{count}} times', 'zh-CN': '失败 {{count}} 次' },
  'incidents.gave-up_one': { en: 'given up after {{count}} try', 'zh-CN': '重试 {{count}} 次后放弃' },
  'incidents.gave-up_other': { en: 'given up after {{count}} tries', 'zh-CN': '重试 {{count}} 次后放弃' },
  'incidents.next': { en: 'next try', 'zh-CN': '下次重试' },
  'incidents.again': { en: 'Try now', 'zh-CN': '立即重试' },
  'incidents.tried': { en: 'It is tried now', 'zh-CN': '正在重试' },
});

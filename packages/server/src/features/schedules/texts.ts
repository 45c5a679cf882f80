import { defineTexts } from '@dealwright/shared';

/** Why a schedule started nothing in a deal. */
export const scheduleTexts = defineTexts({
  'schedule.refused.schedule-not-meant': { en: 'did not meet the conditions', 'zh-CN': '不符合条件' },
  'schedule.refused.flow-running': { en: 'the flow was already running', 'zh-CN': '审批流已在进行中' },
  'schedule.refused.deal-suspended': { en: 'a flow of the deal was suspended', 'zh-CN': '商机有已挂起的审批流' },
  'schedule.refused.deal-ended': { en: 'the deal had ended', 'zh-CN': '商机已结束' },
  'schedule.refused.gone': { en: 'the deal was no longer there', 'zh-CN': '商机已不存在' },
  'schedule.refused.flow-starts-otherwise': {
    en: 'the version of the deal starts the flow otherwise',
    'zh-CN': '商机所用版本以其他方式触发此审批流',
  },
  'schedule.refused.values-refused': {
    en: 'values of the schedule do not fit their fields or the form',
    'zh-CN': '计划设置的取值不符合字段或表单要求',
  },
  'schedule.refused.public.closed': {
    en: 'nobody in the region can own the deal',
    'zh-CN': '该区域没有可以负责商机的成员',
  },
  'schedule.refused.other': { en: 'it could not be started ({{code}})', 'zh-CN': '未能发起（{{code}}）' },
  'schedule.refused.failed': {
    en: 'a fault of the program; the log says more',
    'zh-CN': '程序出错，详见日志',
  },
});

/** The key of a refusal's words; one that has none of its own is told as any other. */
export function refusalKey(code: string): string {
  const key = `schedule.refused.${code}`;
  return Object.hasOwn(scheduleTexts, key) ? key : 'schedule.refused.other';
}

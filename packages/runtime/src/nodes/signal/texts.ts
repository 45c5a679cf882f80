import { defineTexts } from '@dealwright/shared';

/** Words of the node that waits for an event. */
export const signalTexts = defineTexts({
  'node.signal.name': { en: 'Wait for an event', 'zh-CN': '等待事件' },
  'node.signal.description': {
    en: 'Waits until something happens outside.',
    'zh-CN': '等待外部事件发生。',
  },
  'node.signal.settings.name': { en: 'Name of the event', 'zh-CN': '事件名称' },
  'node.signal.settings.fields': { en: 'Fields it may fill', 'zh-CN': '事件可填写的字段' },
  'node.signal.settings.deadline': { en: 'How long at most', 'zh-CN': '最长等待时间' },
  'node.signal.settings.late': { en: 'When it does not come in time', 'zh-CN': '逾期未发生时' },
  'node.signal.settings.late.go-on': { en: 'Go on without it', 'zh-CN': '继续' },
  'node.signal.settings.late.reject': { en: 'Reject', 'zh-CN': '驳回' },
  'problem.signal-late-unused': {
    en: 'Without a deadline the event is never late.',
    'zh-CN': '没有期限，事件不会逾期。',
  },
});

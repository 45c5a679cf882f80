import { defineTexts } from '@dealwright/shared';

/** Words of the workspace's frame and of the states every page shares. */
export const appTexts = defineTexts({
  'app.title': { en: '{{page}} · Dealwright', 'zh-CN': '{{page}} · Dealwright' },
  'app.today': { en: 'today', 'zh-CN': '今天' },
  'due.minutes': { en: 'due in {{count}} min', 'zh-CN': '{{count}} 分钟后到期' },
  'due.hours': { en: 'due in {{count}} h', 'zh-CN': '{{count}} 小时后到期' },
  'due.at': { en: 'due {{at}}', 'zh-CN': '{{at}} 到期' },
  'due.late': { en: 'overdue since {{at}}', 'zh-CN': '{{at}} 已到期' },
  'due.late.yesterday': { en: 'overdue since yesterday', 'zh-CN': '昨天已到期' },
  'app.loading': { en: 'Loading', 'zh-CN': '正在加载' },
  'app.unreachable': {
    en: 'The server did not answer. Look whether it was done, then try again.',
    'zh-CN': '服务器没有响应。请先确认是否已生效，再重试。',
  },
  'app.decided-meanwhile': {
    en: 'Somebody else has decided this meanwhile. Nothing was changed.',
    'zh-CN': '该事项已被他人处理，未做任何更改。',
  },
  'app.not-found': { en: 'There is nothing here', 'zh-CN': '这里没有内容' },
  'app.not-found.hint': {
    en: 'It may have moved, or you may not see it. Go back to the board.',
    'zh-CN': '内容可能已移动，或您无权查看。请返回看板。',
  },
  'app.to-board': { en: 'To the board', 'zh-CN': '返回看板' },
  'app.no-process': { en: 'No process is released to you yet', 'zh-CN': '还没有向您发布的流程' },
  'app.no-process.hint': {
    en: 'Ask the people who draw processes to release one. Then its board stands here.',
    'zh-CN': '请流程设计人员发布一个流程，届时看板会显示在这里。',
  },
  'app.administration': { en: 'Administration', 'zh-CN': '组织管理' },
  'app.keys': { en: 'Keyboard shortcuts', 'zh-CN': '键盘快捷键' },
});

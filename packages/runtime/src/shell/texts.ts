import { defineTexts } from '@dealwright/shared';
import { waitTexts } from './wait-texts.ts';

/** Words of the frame that both apps stand in. */
export const shellTexts = defineTexts({
  ...waitTexts,
  'shell.board': { en: 'Board', 'zh-CN': '看板' },
  'shell.deals': { en: 'Deals', 'zh-CN': '商机列表' },
  'shell.inbox': { en: 'Inbox', 'zh-CN': '待办' },
  'shell.notifications': { en: 'Messages', 'zh-CN': '通知' },
  'shell.processes': { en: 'Processes', 'zh-CN': '流程' },
  'shell.releases': { en: 'Releases', 'zh-CN': '发布' },
  'shell.templates': { en: 'Templates', 'zh-CN': '模板' },
  'shell.settings': { en: 'My settings', 'zh-CN': '我的设置' },
  'shell.language': { en: 'Language', 'zh-CN': '语言' },
  'shell.theme': { en: 'Dark mode', 'zh-CN': '深色模式' },
  'shell.theme.light': { en: 'Light mode', 'zh-CN': '浅色模式' },
  'shell.sign-out': { en: 'Sign out', 'zh-CN': '退出登录' },
  'shell.main': { en: 'Main navigation', 'zh-CN': '主导航' },
  'shell.skip': { en: 'Skip to content', 'zh-CN': '跳到正文' },
  'shell.close': { en: 'Close', 'zh-CN': '关闭' },
  'shell.retry': { en: 'Try again', 'zh-CN': '重试' },
  'shell.cancel': { en: 'Cancel', 'zh-CN': '取消' },
  'shell.failed': { en: 'This could not be loaded.', 'zh-CN': '加载失败。' },
  'shell.offline': {
    en: 'No connection. You see what was loaded last.',
    'zh-CN': '网络已断开，当前显示的是最近一次加载的内容。',
  },
});

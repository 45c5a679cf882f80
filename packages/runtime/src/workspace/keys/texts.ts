import { defineTexts } from '@dealwright/shared';

/** Words of the shortcut sheet. */
export const keysTexts = defineTexts({
  'keys.title': { en: 'Keyboard shortcuts', 'zh-CN': '键盘快捷键' },
  'keys.single': { en: 'Single keys act while nothing is being typed', 'zh-CN': '未在输入时启用单键快捷键' },
  'keys.at.everywhere': { en: 'Everywhere', 'zh-CN': '任意页面' },
  'keys.at.board': { en: 'Board', 'zh-CN': '看板' },
  'keys.at.deal': { en: 'Deal', 'zh-CN': '商机' },
  'keys.at.inbox': { en: 'Inbox', 'zh-CN': '待办' },
  'keys.sheet': { en: 'Show this sheet', 'zh-CN': '显示快捷键' },
  'keys.search': { en: 'Search', 'zh-CN': '搜索' },
  'keys.go-board': { en: 'Go to the board', 'zh-CN': '打开看板' },
  'keys.go-deals': { en: 'Go to the deals', 'zh-CN': '打开商机列表' },
  'keys.go-inbox': { en: 'Go to the inbox', 'zh-CN': '打开待办' },
  'keys.go-messages': { en: 'Go to the messages', 'zh-CN': '打开通知' },
  'keys.walk': { en: 'Walk over cards and columns', 'zh-CN': '在卡片间移动焦点' },
  'keys.open': { en: 'Open the deal', 'zh-CN': '打开商机' },
  'keys.move': { en: 'Move the deal to…', 'zh-CN': '移动商机到…' },
  'keys.new': { en: 'New deal', 'zh-CN': '新建商机' },
  'keys.overdue': { en: 'Only overdue deals', 'zh-CN': '只看超期商机' },
  'keys.next': { en: 'Next task', 'zh-CN': '下一项' },
  'keys.previous': { en: 'Previous task', 'zh-CN': '上一项' },
  'keys.approve': { en: 'Approve', 'zh-CN': '同意' },
  'keys.reject': { en: 'Reject', 'zh-CN': '驳回' },
  'keys.return': { en: 'Return', 'zh-CN': '退回' },
  'keys.comment': { en: 'Write a comment', 'zh-CN': '填写意见' },
  'keys.send': { en: 'Approve from the comment', 'zh-CN': '在意见框中同意' },
});

import { defineTexts } from '@dealwright/shared';

/** Words of the node that goes back. */
export const routeTexts = defineTexts({
  'node.route.name': { en: 'Go back', 'zh-CN': '退回到节点' },
  'node.route.description': {
    en: 'Goes back to an earlier node, at most 20 times.',
    'zh-CN': '退回到之前的节点，最多 20 次。',
  },
  'node.route.settings.to': { en: 'To which node', 'zh-CN': '退回到哪个节点' },
  'node.route.settings.when': { en: 'When', 'zh-CN': '条件' },
  'problem.route-nowhere': { en: 'Choose the node to go back to.', 'zh-CN': '请选择要退回到的节点。' },
  'problem.route-not-legal': {
    en: 'The flow cannot go back from here to that node: it must come before, in the same branch or before the branches parted.',
    'zh-CN': '无法从此处退回到该节点：它必须在前面，位于同一分支或分支之前。',
  },
  'problem.route-always': {
    en: 'Without a condition the flow goes back each time, until it is stopped after 20 rounds.',
    'zh-CN': '没有条件时每次都会退回，直到 20 轮后被停止。',
  },
});

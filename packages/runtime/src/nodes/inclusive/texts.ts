import { defineTexts } from '@dealwright/shared';

/** Words of the inclusive node. */
export const inclusiveTexts = defineTexts({
  'node.inclusive.name': { en: 'All that fit', 'zh-CN': '包容分支' },
  'node.inclusive.description': {
    en: 'Runs every branch that fits and waits for those.',
    'zh-CN': '执行所有符合条件的分支，等它们全部完成。',
  },
  'node.inclusive.settings.onReject': { en: 'When a branch is rejected', 'zh-CN': '有分支被驳回时' },
  'node.inclusive.settings.onReject.reject': { en: 'The node is rejected', 'zh-CN': '整个节点被驳回' },
  'node.inclusive.settings.onReject.join': {
    en: 'The others go on; one that is done is enough',
    'zh-CN': '其他分支继续，有一条完成即可',
  },
  'node.inclusive.meets.fitting': { en: 'every one of {{branches}} that fits', 'zh-CN': '{{branches}} 支中所有符合的' },
});

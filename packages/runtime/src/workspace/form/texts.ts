import { defineTexts } from '@dealwright/shared';

/** Words of forms whose values others may change meanwhile. */
export const liveFormTexts = defineTexts({
  'form-live.stale': {
    en: 'This deal was changed meanwhile. Your input is still here.',
    'zh-CN': '此商机刚刚有新的修改，您的输入仍然保留。',
  },
  'form-live.theirs': { en: '{{label}} is {{theirs}}', 'zh-CN': '{{label}}现为：{{theirs}}' },
  'form-live.mine': {
    en: '{{label}} is {{theirs}}, you typed {{mine}}',
    'zh-CN': '{{label}}现为：{{theirs}}，您输入的是：{{mine}}',
  },
  'form-live.nothing': { en: 'empty', 'zh-CN': '空' },
  'form-live.keep': { en: 'Load and keep my input', 'zh-CN': '载入并保留我的输入' },
  'form-live.drop': { en: 'Load and drop my input', 'zh-CN': '载入并放弃我的输入' },
});

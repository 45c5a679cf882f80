import { defineTexts } from '@dealwright/shared';

/** Words of forms whose values others may change meanwhile. */
export const liveFormTexts = defineTexts({
  'form-live.stale': {
    en: 'Others changed this deal meanwhile: {{fields}}. Your input is still here.',
    'zh-CN': '他人刚刚修改了此商机：{{fields}}。您的输入仍然保留。',
  },
  'form-live.join': { en: ', ', 'zh-CN': '、' },
  'form-live.keep': { en: 'Load and keep my input', 'zh-CN': '载入新值并保留我的输入' },
  'form-live.drop': { en: 'Load and drop my input', 'zh-CN': '载入新值并放弃我的输入' },
});

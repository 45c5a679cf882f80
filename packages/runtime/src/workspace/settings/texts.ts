import { defineTexts } from '@dealwright/shared';

/** Words of one's own settings. */
export const settingsTexts = defineTexts({
  'settings.title': { en: 'My settings', 'zh-CN': '我的设置' },
  'settings.keys': { en: 'API keys', 'zh-CN': 'API 密钥' },
  'settings.keys.hint': {
    en: 'A key lets a script do what you may do. It is shown once.',
    'zh-CN': '密钥可让脚本以您的权限操作，仅显示一次。',
  },
  'settings.keys.name': { en: 'Name of the key', 'zh-CN': '密钥名称' },
  'settings.keys.make': { en: 'Make a key', 'zh-CN': '创建密钥' },
  'settings.keys.end': { en: 'End', 'zh-CN': '停用' },
  'settings.keys.end-of': { en: 'End {{name}}', 'zh-CN': '停用 {{name}}' },
  'settings.keys.ended': { en: 'The key is ended', 'zh-CN': '密钥已停用' },
  'settings.keys.copy': { en: 'Keep it now: {{secret}}', 'zh-CN': '请立即保存：{{secret}}' },
  'settings.keys.used': { en: 'Last used {{time}}', 'zh-CN': '最近使用 {{time}}' },
  'settings.keys.unused': { en: 'Never used', 'zh-CN': '从未使用' },
  'settings.look': { en: 'Look and language', 'zh-CN': '外观与语言' },
});

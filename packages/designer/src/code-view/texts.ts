import { defineTexts } from '@dealwright/shared';

/** Words of the code view. */
export const codeTexts = defineTexts({
  'code.label': { en: 'Definition as JSON', 'zh-CN': '流程定义（JSON）' },
  'code.same': { en: 'Same as the drawing', 'zh-CN': '与图形一致' },
  'code.typing': { en: 'Reading…', 'zh-CN': '正在读取…' },
  'code.not-json': {
    en: 'This is not JSON yet. The drawing keeps its last sound state.',
    'zh-CN': '还不是有效的 JSON，图形保持上一次有效的内容。',
  },
  'code.refused': {
    en: 'Not taken over: {{message}}',
    'zh-CN': '未采用：{{message}}',
  },
  'code.more': { en: 'and {{count}} more', 'zh-CN': '另有 {{count}} 处' },
  'code.changed': {
    en: 'The drawing was changed meanwhile.',
    'zh-CN': '图形在此期间有改动。',
  },
  'code.take-drawing': { en: 'Take the drawing', 'zh-CN': '用图形覆盖' },
  'code.format': { en: 'Format', 'zh-CN': '格式化' },
  'code.download': { en: 'Download', 'zh-CN': '下载' },
  'code.hint': {
    en: 'Ctrl+Space completes, F8 goes to the next problem, Ctrl+M lets Tab leave the editor.',
    'zh-CN': 'Ctrl+空格 补全，F8 下一个问题，Ctrl+M 让 Tab 离开编辑器。',
  },
});

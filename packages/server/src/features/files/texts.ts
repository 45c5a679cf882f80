import { defineTexts } from '@dealwright/shared';

/** Why a file was refused. */
export const fileTexts = defineTexts({
  'file.absent': { en: 'no file was sent', 'zh-CN': '没有收到文件' },
  'file.empty': { en: 'the file is empty', 'zh-CN': '文件为空' },
  'file.kind': {
    en: 'files of this kind are not accepted. Accepted are PDF, PNG, JPEG, WebP, GIF, Word, Excel, PowerPoint, text and CSV',
    'zh-CN': '不接受此类文件。可接受 PDF、PNG、JPEG、WebP、GIF、Word、Excel、PowerPoint、文本和 CSV',
  },
  'file.disguise': {
    en: 'its name ends in “{{extension}}”, but its content is something else',
    'zh-CN': '文件名以“{{extension}}”结尾，但内容并非如此',
  },
  'file.quota': {
    en: 'your organization has used its {{limit}} of file space',
    'zh-CN': '您的组织已用完 {{limit}} 的文件空间',
  },
});

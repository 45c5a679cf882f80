import { defineTexts } from '@dealwright/shared';

/** Words of the way that an approval takes. */
export const routeTexts = defineTexts({
  'route.title': { en: '“{{flow}}” decides first', 'zh-CN': '需先完成“{{flow}}”' },
  'route.hint': {
    en: 'The expected way for these values. The deal moves when it passes.',
    'zh-CN': '按当前内容预演的路线，通过后商机自动移动。',
  },
  'route.refused': { en: 'The way is shown once what is missing is there.', 'zh-CN': '补齐内容后显示路线。' },
  'route.list': { en: 'Expected way', 'zh-CN': '预计路线' },
});

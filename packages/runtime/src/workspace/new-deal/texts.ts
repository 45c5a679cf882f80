import { defineTexts } from '@dealwright/shared';

/** Words of starting a deal. */
export const newDealTexts = defineTexts({
  'new-deal.title': { en: 'New deal', 'zh-CN': '新建商机' },
  'new-deal.submit': { en: 'Start the deal', 'zh-CN': '创建商机' },
  'new-deal.started': { en: 'Deal {{number}} is started', 'zh-CN': '已创建商机 {{number}}' },
  'new-deal.back': { en: 'Back to the board', 'zh-CN': '返回看板' },
});

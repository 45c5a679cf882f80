import { defineTexts } from '@dealwright/shared';

/** Words of the list of deals. */
export const listTexts = defineTexts({
  'list.number': { en: 'Number', 'zh-CN': '编号' },
  'list.title': { en: 'Deal', 'zh-CN': '商机' },
  'list.all-processes': { en: 'All processes', 'zh-CN': '全部流程' },
  'list.amount': { en: 'Amount', 'zh-CN': '金额' },
  'list.owner': { en: 'Owner', 'zh-CN': '负责人' },
  'list.updated': { en: 'Changed', 'zh-CN': '更新时间' },
  'list.status': { en: 'Status', 'zh-CN': '状态' },
  'list.status.all': { en: 'All', 'zh-CN': '全部' },
  'list.status.open': { en: 'Open', 'zh-CN': '进行中' },
  'list.status.won': { en: 'Won', 'zh-CN': '赢单' },
  'list.status.lost': { en: 'Lost', 'zh-CN': '丢单' },
  'list.more': { en: 'Show more', 'zh-CN': '显示更多' },
  'list.empty': { en: 'No deals here', 'zh-CN': '这里没有商机' },
  'list.empty.hint': {
    en: 'Change the filter, or start a deal on the board.',
    'zh-CN': '请调整筛选条件，或在看板上新建商机。',
  },
});

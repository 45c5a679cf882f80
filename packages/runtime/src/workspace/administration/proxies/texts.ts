import { defineTexts } from '@dealwright/shared';

/** Words of the proxies. */
export const proxyTexts = defineTexts({
  'proxies.mine': { en: 'My proxies', 'zh-CN': '我的代理' },
  'proxies.mine.hint': {
    en: 'While you are away somebody decides in your place. Both of you see the tasks; the first decision is final.',
    'zh-CN': '您不在时由他人代为处理。双方都能看到待办，先处理者有效。',
  },
  'proxies.empty.mine': {
    en: 'You have named nobody, and stand in for nobody.',
    'zh-CN': '您没有指定代理人，也没有代理他人。',
  },
  'proxies.empty.all': { en: 'Nobody stands in for anybody.', 'zh-CN': '目前没有任何代理。' },
  'proxies.with-ended': { en: 'Show past ones', 'zh-CN': '显示已结束的' },
  'proxies.name': { en: 'Name a proxy', 'zh-CN': '指定代理人' },
  'proxies.named': { en: 'Named', 'zh-CN': '已指定' },
  'proxies.named.overlap': {
    en: 'Named. There is another proxy in this time; the one made first counts.',
    'zh-CN': '已指定。该时段已有其他代理，以先指定的为准。',
  },
  'proxies.principal': { en: 'For whom', 'zh-CN': '被代理人' },
  'proxies.proxy': { en: 'Who stands in', 'zh-CN': '代理人' },
  'proxies.from': { en: 'First day', 'zh-CN': '开始日期' },
  'proxies.until': { en: 'Last day', 'zh-CN': '结束日期' },
  'proxies.backwards': { en: 'The last day lies before the first.', 'zh-CN': '结束日期早于开始日期。' },
  'proxies.processes': { en: 'For which processes', 'zh-CN': '适用流程' },
  'proxies.processes.hint': { en: 'Tick none: for all.', 'zh-CN': '不勾选表示全部流程。' },
  'proxies.all-processes': { en: 'all processes', 'zh-CN': '全部流程' },
  'proxies.by': { en: 'is represented by', 'zh-CN': '由' },
  'proxies.span': { en: '{{from}} to {{until}}', 'zh-CN': '{{from}} 至 {{until}}' },
  'proxies.now': { en: 'now', 'zh-CN': '生效中' },
  'proxies.ahead': { en: 'ahead', 'zh-CN': '未开始' },
  'proxies.over': { en: 'over', 'zh-CN': '已结束' },
  'proxies.end': { en: 'End', 'zh-CN': '结束' },
  'proxies.end-of': { en: 'End: {{proxy}} for {{principal}}', 'zh-CN': '结束：{{proxy}} 代理 {{principal}}' },
  'proxies.ended': { en: 'Ended', 'zh-CN': '已结束' },
});

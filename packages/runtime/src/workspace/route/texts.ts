import { defineTexts } from '@dealwright/shared';

/** Words of the way that an approval takes. */
export const routeTexts = defineTexts({
  'route.title': { en: '“{{flow}}” decides first', 'zh-CN': '需先完成“{{flow}}”' },
  'route.hint': {
    en: 'The expected way for these values. The deal moves when it passes.',
    'zh-CN': '按当前内容预演的路线，通过后商机自动移动。',
  },
  'route.refused': { en: 'The way is shown once what is missing is there.', 'zh-CN': '补齐内容后显示路线。' },
  'route.choose': { en: 'Who decides later', 'zh-CN': '选择后续处理人' },
  'route.choose.hint': {
    en: 'Where you choose nobody, the rule of the node says who decides.',
    'zh-CN': '不选择时，按节点规则确定处理人。',
  },
  'route.choose.node_one': { en: '{{node}}: one person', 'zh-CN': '{{node}}：1 人' },
  'route.choose.node_other': { en: '{{node}}: up to {{count}} people', 'zh-CN': '{{node}}：最多 {{count}} 人' },
  'route.start': { en: 'What follows', 'zh-CN': '提交后的路线' },
  'route.start.hint': { en: 'The expected way for these values.', 'zh-CN': '按当前内容预演的路线。' },
  'route.list': { en: 'Expected way', 'zh-CN': '预计路线' },
  'route.changes': { en: 'What would change the way', 'zh-CN': '哪些变化会改变路线' },
  'route.is': { en: 'is {{value}}', 'zh-CN': '为 {{value}}' },
  'route.from': { en: 'from {{value}}', 'zh-CN': '≥ {{value}}' },
  'route.over': { en: 'over {{value}}', 'zh-CN': '超过 {{value}}' },
  'route.up-to': { en: 'up to {{value}}', 'zh-CN': '≤ {{value}}' },
  'route.under': { en: 'under {{value}}', 'zh-CN': '低于 {{value}}' },
  'route.both': { en: '{{low}}, {{high}}', 'zh-CN': '{{low}}且{{high}}' },
  'route.then': { en: ': {{effects}}', 'zh-CN': '：{{effects}}' },
  'route.added': { en: 'adds {{seats}}', 'zh-CN': '增加{{seats}}' },
  'route.removed': { en: 'leaves out {{seats}}', 'zh-CN': '不再经过{{seats}}' },
  'route.ends-otherwise': { en: 'ends otherwise', 'zh-CN': '结果不同' },
  'route.untold': {
    en: 'May change the way, too, but how cannot be told beforehand: {{fields}}.',
    'zh-CN': '以下内容也可能改变路线，但无法提前判断：{{fields}}。',
  },
  'route.hidden': {
    en: 'Values that you do not see may change the way, too.',
    'zh-CN': '您看不到的内容也可能改变路线。',
  },
});

import { defineTexts } from '@dealwright/shared';

/** Words of the connections. */
export const connectionTexts = defineTexts({
  'connections.empty': { en: 'No other system is connected yet.', 'zh-CN': '还没有外部连接。' },
  'connections.make': { en: 'New connection', 'zh-CN': '新建连接' },
  'connections.save': { en: 'Save', 'zh-CN': '保存' },
  'connections.name': { en: 'Name', 'zh-CN': '名称' },
  'connections.name.hint': {
    en: 'Small letters, digits and hyphens, such as erp-orders. Flows call it by this name; it cannot be changed.',
    'zh-CN': '小写字母、数字和连字符，例如 erp-orders。流程按此名称调用，创建后不可修改。',
  },
  'connections.address': { en: 'Address', 'zh-CN': '地址' },
  'connections.address.hint': {
    en: 'An https address on the internet; others only when the operator lets them through.',
    'zh-CN': '互联网上的 https 地址；其他地址须由运维人员放行。',
  },
  'connections.secret': {
    en: 'Secret of {{name}}, shown once. Keep it now: {{secret}}',
    'zh-CN': '“{{name}}”的密钥仅显示一次，请立即保存：{{secret}}',
  },
  'connections.is-open': { en: 'in use', 'zh-CN': '使用中' },
  'connections.is-closed': { en: 'stopped', 'zh-CN': '已停用' },
  'connections.since': { en: 'Made', 'zh-CN': '创建于' },
  'connections.test': { en: 'Test', 'zh-CN': '测试' },
  'connections.trying': { en: 'Trying…', 'zh-CN': '正在测试…' },
  'connections.answered': { en: 'It answers (HTTP {{status}})', 'zh-CN': '连接正常（HTTP {{status}}）' },
  'connections.more': { en: 'More about {{name}}', 'zh-CN': '“{{name}}”的更多操作' },
  'connections.open': { en: 'Use again', 'zh-CN': '启用' },
  'connections.opened': { en: 'Calls are sent again', 'zh-CN': '已启用' },
  'connections.close': { en: 'Stop', 'zh-CN': '停用' },
  'connections.closed': {
    en: 'Stopped; calls to it fail until it is used again',
    'zh-CN': '已停用，启用前对其的调用会失败',
  },
  'connections.change': { en: 'Change address…', 'zh-CN': '修改地址…' },
  'connections.change.title': { en: 'Address of {{name}}', 'zh-CN': '修改“{{name}}”的地址' },
  'connections.changed': { en: 'Changed', 'zh-CN': '已修改' },
  'connections.remove': { en: 'Take away…', 'zh-CN': '删除…' },
  'connections.remove.title': { en: 'Take {{name}} away', 'zh-CN': '删除“{{name}}”' },
  'connections.remove.hint': {
    en: 'Flows that call it stop with an incident. The secret is gone for good.',
    'zh-CN': '调用它的流程会因异常停止，密钥将永久失效。',
  },
  'connections.removed': { en: 'Taken away', 'zh-CN': '已删除' },
});

import { defineTexts } from '@dealwright/shared';

/** Why a message was refused. Those of the engine's refusals say what the list of messages shows of them. */
export const webhookTexts = defineTexts({
  'webhook.refused.not-released': {
    en: 'No released version has a flow that this address starts. Publish and release one that does.',
    'zh-CN': '当前发布的版本中没有由此地址触发的审批流。请发布含有该触发方式的版本。',
  },
  'webhook.refused.deal-unnamed': {
    en: 'The message does not name the deal at the place that the flow expects. Send a text or number there.',
    'zh-CN': '消息在约定的位置没有指明商机。请在该位置发送文本或数字。',
  },
  'webhook.refused.deal-unknown': {
    en: 'No open deal of this process answers to that. Check the value, or whether the deal has ended.',
    'zh-CN': '该流程中没有符合条件的进行中商机。请检查该值，或确认商机是否已结束。',
  },
  'webhook.refused.deal-ambiguous': {
    en: 'More than one open deal answers to that. Name the deal by its number, or by a field that differs.',
    'zh-CN': '有多个进行中的商机符合条件。请改用商机编号，或取值唯一的字段。',
  },
  'webhook.refused.flow-not-there': {
    en: 'The version of that deal has no flow that a message starts. Start it by hand, or move the deal on.',
    'zh-CN': '该商机所用的版本中没有由消息触发的审批流。请手动处理。',
  },
  'webhook.refused.flow-running': {
    en: 'The flow is already running on that deal.',
    'zh-CN': '该商机上此审批流正在运行。',
  },
  'webhook.refused.values-refused': {
    en: 'Values do not fit their fields.',
    'zh-CN': '部分值不符合字段要求。',
  },
  'webhook.refused.request.idempotency-mismatch': {
    en: 'Another message had this id before.',
    'zh-CN': '此前已有内容不同的消息使用过该编号。',
  },
  'webhook.refused.other': { en: 'It could not be taken.', 'zh-CN': '未能接收。' },
});

/** The key of a refusal's words; one that has none of its own is told as any other. */
export function refusalKey(code: string): string {
  const key = `webhook.refused.${code}`;
  return Object.hasOwn(webhookTexts, key) ? key : 'webhook.refused.other';
}

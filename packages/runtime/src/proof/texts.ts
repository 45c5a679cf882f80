import { defineTexts } from '@dealwright/shared';

/** What playing the flows before publishing has shown. */
export const proofTexts = defineTexts({
  'problem.proof-stuck': {
    en: '“{{node}}” would find nobody to ask for {{count}} of {{total}} people, and the flow would stand still.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时“{{node}}”找不到处理人，流程会停住。',
  },
  'problem.proof-empty': {
    en: '“{{node}}” would find nobody for {{count}} of {{total}} people and fall back on its rule for that.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时“{{node}}”找不到处理人，将按设置的规则处理。',
  },
  'problem.proof-self': {
    en: '{{count}} of {{total}} people would decide their own request at “{{node}}”; the rule for that applies.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时会在“{{node}}”遇到自己，将按设置的规则处理。',
  },
  'problem.proof-duty': {
    en: 'With today’s organization nobody can decide at “{{node}}” without breaking the separation of duties, for {{count}} of {{total}} people.',
    'zh-CN': '按当前组织，{{total}} 人中有 {{count}} 人发起时，“{{node}}”无人能在不违反职责分离的情况下处理。',
  },
  'problem.proof-partial': {
    en: '“{{flow}}” was tried on {{count}} of {{total}} ways only; what the others would meet is not known.',
    'zh-CN': '“{{flow}}”共有 {{total}} 种走法，仅试走了 {{count}} 种；其余情况未知。',
  },
  'problem.proof-no-end': {
    en: 'The flow does not come to an end after “{{node}}” for {{count}} of {{total}} people.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时流程在“{{node}}”之后无法结束。',
  },
});

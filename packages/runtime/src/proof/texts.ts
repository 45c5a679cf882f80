import { defineTexts } from '@dealwright/shared';

/** What playing the flows before publishing has shown. */
export const proofTexts = defineTexts({
  'problem.proof-stuck': {
    en: '“{{node}}” would find nobody to ask for {{count}} of {{total}} people, and the flow would stand still: {{who}}.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时“{{node}}”找不到处理人，流程会停住：{{who}}。',
  },
  'problem.proof-empty': {
    en: '“{{node}}” would find nobody for {{count}} of {{total}} people and fall back on its rule for that: {{who}}.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时“{{node}}”找不到处理人，将按设置的规则处理：{{who}}。',
  },
  'problem.proof-self': {
    en: '{{count}} of {{total}} people would decide their own request at “{{node}}”; the rule for that applies: {{who}}.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时会在“{{node}}”遇到自己，将按设置的规则处理：{{who}}。',
  },
  'problem.proof-proxy-self': {
    en: 'At “{{node}}” the one who decides is represented today by the one who asks, who may not decide for him; it waits for him to come back. It concerns {{count}} of {{total}} people: {{who}}.',
    'zh-CN':
      '“{{node}}”的处理人目前由发起人代理，而发起人不能代为处理自己的申请，只能等本人处理。涉及 {{total}} 人中的 {{count}} 人：{{who}}。',
  },
  'problem.proof-duty': {
    en: 'With today’s organization nobody can decide at “{{node}}” without breaking the separation of duties, for {{count}} of {{total}} people: {{who}}. {{conflict}}',
    'zh-CN':
      '按当前组织，{{total}} 人中有 {{count}} 人发起时（{{who}}），“{{node}}”无人能在不违反职责分离的情况下处理。{{conflict}}',
  },
  'problem.proof-duty-empty': {
    en: 'Because of the separation of duties “{{node}}” has nobody left to ask for {{count}} of {{total}} people and falls back on its rule for that: {{who}}. {{conflict}}',
    'zh-CN':
      '受职责分离限制，{{total}} 人中有 {{count}} 人发起时（{{who}}），“{{node}}”没有可用的处理人，将按“找不到处理人”的规则处理。{{conflict}}',
  },
  'problem.proof-duty-undecided': {
    en: 'Whether the separation of duties can be kept at “{{node}}” was not decided: there are too many combinations of people. It concerns {{count}} of {{total}} people: {{who}}.',
    'zh-CN': '“{{node}}”能否满足职责分离尚未得出结论：人员组合过多。涉及 {{total}} 人中的 {{count}} 人：{{who}}。',
  },
  'duty.different-people': {
    en: 'Different people must decide at {{nodes}}.',
    'zh-CN': '{{nodes}}必须由不同的人处理。',
  },
  'duty.not-initiator': {
    en: 'Whoever asks must not decide at {{nodes}}.',
    'zh-CN': '发起人不能处理{{nodes}}。',
  },
  'duty.distinct-people': {
    en: 'At least {{count}} people must have decided at {{nodes}}.',
    'zh-CN': '{{nodes}}合计至少要有 {{count}} 人处理。',
  },
  'duty.distinct-teams': {
    en: 'People of at least {{count}} teams must have decided at {{nodes}}.',
    'zh-CN': '{{nodes}}的处理人至少要来自 {{count}} 个团队。',
  },
  'duty.at.only': { en: '“{{node}}” (only {{who}})', 'zh-CN': '“{{node}}”（仅{{who}}）' },
  'duty.at.one': { en: '“{{node}}” ({{who}})', 'zh-CN': '“{{node}}”（{{who}}）' },
  'duty.at.all': { en: '“{{node}}” (all of {{who}})', 'zh-CN': '“{{node}}”（{{who}}全部）' },
  'duty.at.vote': { en: '“{{node}}” (a vote of {{who}})', 'zh-CN': '“{{node}}”（{{who}}投票）' },
  'duty.at.nobody': { en: '“{{node}}” (nobody)', 'zh-CN': '“{{node}}”（无人）' },
  'duty.more': { en: '{{count}} more', 'zh-CN': '另外 {{count}} 人' },
  'problem.proof-partial': {
    en: '“{{flow}}” was tried on {{count}} of {{total}} ways only; what the others would meet is not known.',
    'zh-CN': '“{{flow}}”共有 {{total}} 种走法，仅试走了 {{count}} 种；其余情况未知。',
  },
  'problem.proof-no-end': {
    en: 'The flow does not come to an end after “{{node}}” for {{count}} of {{total}} people: {{who}}.',
    'zh-CN': '在 {{total}} 人中，有 {{count}} 人发起时流程在“{{node}}”之后无法结束：{{who}}。',
  },
  'problem.proof-may-stand': {
    en: 'The flow can come to stand still at “{{node}}”, depending on what people do before.',
    'zh-CN': '视此前的处理结果，流程可能停在“{{node}}”。',
  },
  'problem.proof-no-exit': {
    en: 'From “{{node}}” on, no decision and no deadline can bring the flow to an end.',
    'zh-CN': '到达“{{node}}”之后，任何处理和时限都无法使流程结束。',
  },
  'problem.proof-never-passes': {
    en: 'Nothing that people can decide at “{{node}}” lets the flow go on behind it.',
    'zh-CN': '无论“{{node}}”的处理人如何处理，流程都无法继续向后。',
  },
  'problem.proof-join-blocked': {
    en: 'The flow never goes on behind “{{node}}”: too few of its branches can come to a yes.',
    'zh-CN': '“{{node}}”能够通过的分支数量不足，流程无法继续向后。',
  },
  'problem.proof-dead': {
    en: 'The flow never comes to “{{node}}”.',
    'zh-CN': '流程永远不会到达“{{node}}”。',
  },
  'problem.proof-branch-dead': {
    en: 'Branch “{{branch}}” of “{{node}}” is never taken: the conditions around it rule it out.',
    'zh-CN': '“{{node}}”的分支“{{branch}}”永远不会执行：外层条件已将其排除。',
  },
  'problem.proof-unfillable': {
    en: '“{{node}}” requires a field that its people cannot fill in, so nobody can say yes there.',
    'zh-CN': '“{{node}}”有必填字段，但处理人无法填写，因此无人能在此同意。',
  },
  'problem.proof-outside': {
    en: 'At “{{node}}” the flow waits for something from outside, and no deadline ends the wait.',
    'zh-CN': '流程在“{{node}}”等待外部事件，且没有时限结束等待。',
  },
  'problem.proof-unexplored': {
    en: '“{{flow}}” can go on in more ways than were looked at ({{count}} situations); whether all of them end is not known.',
    'zh-CN': '“{{flow}}”的可能走向超出了检查范围（已检查 {{count}} 种情况），是否都能结束未知。',
  },
});

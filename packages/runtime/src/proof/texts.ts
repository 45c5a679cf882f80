import { defineTexts } from '@dealwright/shared';

/** What playing the flows before publishing has shown. */
export const proofTexts = defineTexts({
  'problem.proof-stuck': {
    en: '“{{node}}” would find nobody to ask, and the flow would stand still, {{whom}}.',
    'zh-CN': '{{whom}}，“{{node}}”找不到处理人，流程会停住。',
  },
  'problem.proof-empty': {
    en: '“{{node}}” would find nobody to ask and do what its rule for that says, {{whom}}.',
    'zh-CN': '{{whom}}，“{{node}}”找不到处理人，将按“找不到处理人”的规则处理。',
  },
  'problem.proof-self': {
    en: '“{{node}}” would ask the very person who started the request, so the rule for that applies, {{whom}}.',
    'zh-CN': '{{whom}}，“{{node}}”的处理人就是发起人本人，将按相应规则处理。',
  },
  'problem.proof-proxy-self': {
    en: 'At “{{node}}” the request would wait until the one who decides is back: whoever stands in for him today has started it himself, {{whom}}.',
    'zh-CN': '{{whom}}，“{{node}}”的处理人目前由发起人代理，而发起人不能代为处理自己的申请，只能等处理人本人处理。',
  },
  'problem.proof-duty': {
    en: 'With today’s organization nobody can decide at “{{node}}” without breaking the separation of duties, {{whom}}. {{conflict}}',
    'zh-CN': '按当前组织，{{whom}}，“{{node}}”无人能在不违反职责分离的情况下处理。{{conflict}}',
  },
  'problem.proof-duty-empty': {
    en: 'The separation of duties leaves “{{node}}” nobody to ask, {{whom}}; it does what its rule for that says. {{conflict}}',
    'zh-CN': '{{whom}}，受职责分离限制，“{{node}}”没有可用的处理人，将按“找不到处理人”的规则处理。{{conflict}}',
  },
  'problem.proof-duty-undecided': {
    en: 'Whether the separation of duties can be kept at “{{node}}” is not known, {{whom}}: there are too many combinations of people to try.',
    'zh-CN': '{{whom}}，“{{node}}”能否满足职责分离尚无结论：需要尝试的人员组合过多。',
  },
  'whom.all': { en: 'whoever starts the request', 'zh-CN': '无论谁发起' },
  'whom.some': {
    en: 'for {{count}} of {{total}} people who may start it ({{who}})',
    'zh-CN': '{{total}} 人中有 {{count}} 人（{{who}}）发起时',
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
    en: 'At least {{count}} people must decide at {{nodes}}.',
    'zh-CN': '{{nodes}}合计至少要有 {{count}} 人处理。',
  },
  'duty.distinct-teams': {
    en: 'People of at least {{count}} teams must decide at {{nodes}}.',
    'zh-CN': '{{nodes}}的处理人至少要来自 {{count}} 个团队。',
  },
  'duty.at': { en: '“{{node}}”', 'zh-CN': '“{{node}}”' },
  'duty.at.only': { en: '“{{node}}” (only {{who}})', 'zh-CN': '“{{node}}”（只有：{{who}}）' },
  'duty.at.one': { en: '“{{node}}” ({{who}})', 'zh-CN': '“{{node}}”（{{who}}）' },
  'duty.at.all': { en: '“{{node}}” (all of {{who}})', 'zh-CN': '“{{node}}”（须全部处理：{{who}}）' },
  'duty.at.vote': { en: '“{{node}}” (a vote of {{who}})', 'zh-CN': '“{{node}}”（投票：{{who}}）' },
  'duty.at.nobody': { en: '“{{node}}” (nobody)', 'zh-CN': '“{{node}}”（无人）' },
  'people.more': { en: '{{count}} more', 'zh-CN': '另外 {{count}} 人' },
  'problem.proof-partial': {
    en: '“{{flow}}” was tried on {{count}} of {{total}} ways only; what the others would meet is not known.',
    'zh-CN': '“{{flow}}”共有 {{total}} 种走法，仅试走了 {{count}} 种；其余情况未知。',
  },
  'problem.proof-no-end': {
    en: 'The flow does not come to an end behind “{{node}}”, {{whom}}.',
    'zh-CN': '{{whom}}，流程在“{{node}}”之后无法结束。',
  },
  'problem.proof-may-stand': {
    en: 'Depending on what people do before, the flow can come to stand still at “{{node}}”.',
    'zh-CN': '视此前各人的操作，流程可能停在“{{node}}”。',
  },
  'problem.proof-may-stand-duty': {
    en: 'Depending on who decides before, nobody may be left who may decide at “{{node}}”, and the flow would stand still there. {{duties}}',
    'zh-CN': '视此前由谁处理，“{{node}}”可能没有可用的处理人，流程会停在那里。{{duties}}',
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

import { defineTexts } from '@dealwright/shared';

/** Words of the tests tab. */
export const testsTexts = defineTexts({
  'tests.title': { en: 'Tests', 'zh-CN': '测试' },
  'tests.run': { en: 'Run all', 'zh-CN': '全部运行' },
  'tests.passed': { en: '{{passed}} of {{count}} pass', 'zh-CN': '{{passed}} / {{count}} 通过' },
  'tests.not-run': { en: 'not run yet', 'zh-CN': '尚未运行' },
  'tests.stale': { en: 'the process was changed since the last run', 'zh-CN': '上次运行后流程有改动' },
  'tests.empty': { en: 'No test yet', 'zh-CN': '还没有测试' },
  'tests.empty.hint': {
    en: 'Simulate a case on the flow tab and keep it: from then on every change shows whether it still goes the same way.',
    'zh-CN': '在审批流页模拟一个商机并存为测试，之后每次改动都能看到它是否仍按预期进行。',
  },
  'tests.to-flow': { en: 'Go to the flows', 'zh-CN': '去审批流' },
  'tests.pass': { en: 'passes', 'zh-CN': '通过' },
  'tests.fail': { en: 'fails at step {{step}}', 'zh-CN': '第 {{step}} 步未通过' },
  'tests.steps': { en: 'Steps: {{count}}', 'zh-CN': '{{count}} 步' },
  'tests.play': { en: 'Play in the simulator', 'zh-CN': '在模拟中打开' },
  'tests.delete': { en: 'Delete', 'zh-CN': '删除' },
  'tests.cannot-play': { en: 'It cannot begin: {{reason}}', 'zh-CN': '无法开始：{{reason}}' },
  'tests.step.ok': { en: 'as expected', 'zh-CN': '符合预期' },
  'tests.step.skipped': { en: 'not played', 'zh-CN': '未执行' },
  'tests.difference': {
    en: '{{what}}: expected {{expected}}, was {{actual}}',
    'zh-CN': '{{what}}：预期 {{expected}}，实际 {{actual}}',
  },
  'tests.what.refused': { en: 'Refusal', 'zh-CN': '拒绝原因' },
  'tests.what.stage': { en: 'Stage', 'zh-CN': '阶段' },
  'tests.what.status': { en: 'Status', 'zh-CN': '状态' },
  'tests.what.tasks': { en: 'Open tasks', 'zh-CN': '待办' },
  'tests.what.missing': { en: 'Missing', 'zh-CN': '缺少' },
  'tests.nothing': { en: 'nothing', 'zh-CN': '无' },
  'tests.status.open': { en: 'open', 'zh-CN': '进行中' },
  'tests.status.won': { en: 'won', 'zh-CN': '赢单' },
  'tests.status.lost': { en: 'lost', 'zh-CN': '输单' },
});

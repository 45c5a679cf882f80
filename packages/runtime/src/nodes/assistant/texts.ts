import { defineTexts } from '@dealwright/shared';

/** Words of the node that asks the assistant. */
export const assistantTexts = defineTexts({
  'node.assistant.name': { en: 'Assistant review', 'zh-CN': '助手审阅' },
  'node.assistant.description': {
    en: 'The assistant suggests, people decide. Without an assistant set up, people decide at once.',
    'zh-CN': '助手给出建议，由人决定。未配置助手时直接由人处理。',
  },
  'node.assistant.settings.who': { en: 'Who decides', 'zh-CN': '由谁决定' },
  'node.assistant.settings.task': { en: 'What the assistant is to judge', 'zh-CN': '请助手判断什么' },
  'node.assistant.settings.fields': { en: 'Fields it sees', 'zh-CN': '助手可见的字段' },
  'node.assistant.settings.personal': {
    en: 'Personal or masked fields it may see',
    'zh-CN': '允许助手查看的个人或脱敏字段',
  },
  'node.assistant.settings.control': { en: 'A control: people always decide', 'zh-CN': '控制点：必须由人决定' },
  'node.assistant.settings.decides': { en: 'It may decide when it is sure', 'zh-CN': '有把握时可自动决定' },
  'node.assistant.settings.threshold': { en: 'From how many percent on', 'zh-CN': '把握不低于（%）' },
  'node.assistant.settings.deadline': { en: 'Deadline', 'zh-CN': '期限' },
  'problem.assistant-control-decides': {
    en: 'On a control the assistant never decides alone. Take one of the two settings away.',
    'zh-CN': '控制点不能由助手单独决定，请取消其中一项设置。',
  },
  'problem.assistant-no-task': { en: 'Say what the assistant is to judge.', 'zh-CN': '请说明要助手判断的内容。' },
  'problem.assistant-protected': {
    en: 'The field {{field}} is personal or masked and is not released to the assistant, so it does not see it.',
    'zh-CN': '字段 {{field}} 含个人或脱敏数据且未允许助手查看，因此助手看不到。',
  },
});

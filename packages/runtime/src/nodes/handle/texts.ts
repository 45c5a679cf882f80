import { defineTexts } from '@dealwright/shared';

/** Words of the handle node. */
export const handleTexts = defineTexts({
  'node.handle.name': { en: 'Work', 'zh-CN': '办理' },
  'node.handle.description': { en: 'People do a piece of work.', 'zh-CN': '由人完成一项工作。' },
  'node.handle.settings.who': { en: 'Who does it', 'zh-CN': '由谁办理' },
  'node.handle.settings.mode': { en: 'When it is done', 'zh-CN': '何时算完成' },
  'node.handle.settings.mode.any': { en: 'When one says so', 'zh-CN': '一人完成即可' },
  'node.handle.settings.mode.all': { en: 'When everybody says so', 'zh-CN': '所有人都须完成' },
  'node.handle.settings.mode.sequential': { en: 'When each has done it in turn', 'zh-CN': '按顺序依次办理' },
  'node.handle.settings.mode.claim': { en: 'Whoever takes the task does it', 'zh-CN': '领取后办理' },
  'node.handle.settings.allow': { en: 'What people may do besides', 'zh-CN': '允许的操作' },
  'node.handle.settings.allow.return': { en: 'Send back', 'zh-CN': '退回' },
  'node.handle.settings.allow.transfer': { en: 'Hand over', 'zh-CN': '转交' },
  'node.handle.settings.allow.add': { en: 'Add people', 'zh-CN': '加签' },
  'node.handle.settings.allow.consult': { en: 'Ask for advice', 'zh-CN': '征询意见' },
  'node.handle.settings.empty': { en: 'When nobody is found', 'zh-CN': '找不到办理人时' },
  'node.handle.settings.empty.admin': { en: 'An administrator does it', 'zh-CN': '由管理员办理' },
  'node.handle.settings.empty.pass': { en: 'Pass', 'zh-CN': '自动通过' },
  'node.handle.settings.empty.named': { en: 'Ask the people named below', 'zh-CN': '由下面指定的人办理' },
  'node.handle.settings.empty.hold': { en: 'Stop and report it', 'zh-CN': '停住并上报' },
  'node.handle.settings.deadline': { en: 'Deadline', 'zh-CN': '期限' },
  'node.handle.settings.named': { en: 'Who does it then', 'zh-CN': '届时由谁办理' },
});

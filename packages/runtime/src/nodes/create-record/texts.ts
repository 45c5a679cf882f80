import { defineTexts } from '@dealwright/shared';

/** Words of the node that starts a deal of another process. */
export const createRecordTexts = defineTexts({
  'node.create-record.name': { en: 'Start a deal', 'zh-CN': '创建商机' },
  'node.create-record.description': {
    en: 'Starts a deal of another process.',
    'zh-CN': '在另一流程中创建商机。',
  },
  'node.create-record.settings.process': { en: 'Process', 'zh-CN': '流程' },
  'node.create-record.settings.send': { en: 'Values it starts with', 'zh-CN': '初始数据' },
  'node.create-record.settings.personal': {
    en: 'Personal or masked fields that may be passed on',
    'zh-CN': '允许传递的个人或脱敏字段',
  },
  'node.create-record.settings.wait': { en: 'Waiting for its outcome', 'zh-CN': '是否等待结果' },
  'node.create-record.settings.wait.go-on': { en: 'Go on once it is started', 'zh-CN': '创建后直接继续' },
  'node.create-record.settings.wait.answer': { en: 'Wait until it is won or lost', 'zh-CN': '等待其赢单或丢单' },
  'node.create-record.settings.onLost': { en: 'When it is lost', 'zh-CN': '丢单时' },
  'node.create-record.settings.onLost.reject': { en: 'Reject', 'zh-CN': '驳回' },
  'node.create-record.settings.onLost.go-on': { en: 'Go on all the same', 'zh-CN': '继续' },
  'problem.create-record-no-process': {
    en: 'Choose the process whose deal is started.',
    'zh-CN': '请选择要创建商机的流程。',
  },
  'problem.create-record-process-unknown': {
    en: 'The organization has no process “{{process}}”, so no deal could be started. Choose one that exists.',
    'zh-CN': '组织中没有流程“{{process}}”，无法创建商机。请选择现有的流程。',
  },
  'problem.create-record-process-unreleased': {
    en: 'The process “{{process}}” is not released, so no deal of it can be started yet.',
    'zh-CN': '流程“{{process}}”尚未发布上线，暂时无法创建其商机。',
  },
  'problem.create-record-itself': {
    en: 'The process starts deals of itself, each of which may start another.',
    'zh-CN': '流程会创建自身的商机，可能无限重复。',
  },
});

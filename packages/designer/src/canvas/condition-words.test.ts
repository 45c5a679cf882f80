import { expect, test } from 'vitest';
import { leadDefinition } from '../document/testing/sample.ts';
import { conditionReader, sentenceText } from './condition-words.ts';

test.each([
  ['zh-CN', '同意事项 列表包含 提供给一家经销商'],
  ['en', 'Consent includes Pass on to one dealer'],
])('a condition on a consent says the title of the purpose: %s', (locale, words) => {
  const lead = leadDefinition();
  const when = lead.pipeline.stages.st_handover?.gate?.when;
  if (when === undefined) return expect.unreachable();
  expect(sentenceText(conditionReader(lead, locale, locale)(when))).toBe(words);
});

import { translate } from '@dealwright/shared';
import { expect, test } from 'vitest';
import { quoteDefinition } from '../document/testing/sample.ts';
import { deadlineInWords } from './deadline-words.ts';
import type { PersonReader } from './person-words.ts';
import { canvasTexts } from './texts.ts';

const definition = quoteDefinition();
const said = (deadline: unknown, locale: 'en' | 'zh-CN') => {
  const t = (key: string, params = {}) => translate(canvasTexts, key, params, locale);
  return deadlineInWords(deadline, { definition, locale, t } as unknown as PersonReader);
};

test('a deadline is said with its time and its steps', () => {
  const steps = [
    { at: '-PT4H', do: 'remind' },
    { at: 'PT0S', do: 'escalate' },
    { at: 'PT8H', do: 'transfer' },
  ];
  const deadline = { within: 'PT8H', count: 'working', steps };
  expect(said(deadline, 'en')).toBe('8 h of working time · −4 h remind · due: superior · +8 h hand on');
  expect(said(deadline, 'zh-CN')).toBe('8 小时（工作时间） · −4 小时 催办 · 到期升级 · +8 小时 转交');
  expect(said(undefined, 'en')).toBeNull();
});

test('one that counts from a date names the field', () => {
  const [field = ''] = Object.keys(definition.fields);
  const dated = said({ within: 'PT0S', count: 'natural', from: field }, 'zh-CN');
  expect(dated).toMatch(/^自“[^”]+”起$/);
  expect(said({ within: 'P2D', count: 'natural', from: field }, 'zh-CN')).toBe(`${dated} + 2 天内`);
});

import { expect, test } from 'vitest';
import { languageName, paramsInWords } from './params-in-words.ts';
import { quoteDefinition } from './testing/sample.ts';

const quote = quoteDefinition();

test('what a message is about is named in the language of its reader', () => {
  expect(paramsInWords(quote, { role: 'role:engineer', count: 2 }, 'en')).toEqual({ role: 'Engineer', count: 2 });
  expect(paramsInWords(quote, { role: '工程师' }, 'en')).toEqual({ role: 'Engineer' });
  expect(paramsInWords(quote, { role: '工程师' }, 'zh-CN')).toEqual({ role: '工程师' });
  expect(paramsInWords(quote, { id: 'f_customer.label' }, 'en')).toEqual({ id: 'Customer' });
});

test('each stage of a list is named on its own', () => {
  const [first = '', second = ''] = quote.pipeline.order;
  const titles = [first, second].map((id) => quote.pipeline.stages[id]?.title.slice(2) ?? '');
  const [own, read] = ['zh-CN', 'en'].map((locale) => titles.map((key) => quote.texts[locale]?.[key]).join(' → '));
  expect(own).not.toBe(read);
  expect(paramsInWords(quote, { order: own ?? '' }, 'en')).toEqual({ order: read });
});

test('words that are nobody’s name stay, those of an object’s own among them', () => {
  for (const text of ['constructor', '__proto__', 'toString', 'no such part', '']) {
    expect(paramsInWords(quote, { name: text }, 'en')).toEqual({ name: text });
  }
});

test('a language has its name, and something else stays as it is', () => {
  expect(languageName('de', 'en')).toBe('German');
  expect(languageName('de', 'zh-CN')).toBe('德语');
  expect(languageName('not a language', 'en')).toBe('not a language');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineTexts } from './define-texts.ts';
import { textOf } from './text-of.ts';
import { fillPlaceholders, translate } from './translate.ts';

const texts = defineTexts({
  'deal.moved': { en: '{{name}} moved it to {{stage}}', 'zh-CN': '{{name}}已移至{{stage}}' },
  'stage.won': { en: 'Won', 'zh-CN': '赢单' },
});

test('speaks the language of the reader', () => {
  expect(translate(texts, 'deal.moved', { name: 'Ann', stage: 'stage.won' }, 'en')).toBe('Ann moved it to Won');
  expect(translate(texts, 'deal.moved', { name: '张伟', stage: 'stage.won' }, 'zh-CN')).toBe('张伟已移至赢单');
});

test('falls back to the language, then to English', () => {
  expect(translate(texts, 'stage.won', {}, 'zh-TW')).toBe('赢单');
  expect(translate(texts, 'stage.won', {}, 'en-GB')).toBe('Won');
  expect(translate(texts, 'stage.won', {}, 'fr')).toBe('Won');
});

test('an unknown key and a missing param stay visible', () => {
  expect(translate(texts, 'no.such.key', {}, 'en')).toBe('no.such.key');
  expect(translate(texts, 'toString', {}, 'en')).toBe('toString');
  expect(translate(texts, 'deal.moved', { name: 'Ann' }, 'en')).toBe('Ann moved it to {{stage}}');
});

test('whatever a param holds is put in as it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (first, second) => {
      expect(fillPlaceholders('{{a}}|{{b}}', { a: first, b: second })).toBe(`${first}|${second}`);
    }),
  );
  expect(fillPlaceholders('{{a}} {{b}}', { a: '{{b}} $& $1', b: 'x' })).toBe('{{b}} $& $1 x');
});

const spoken = {
  defaultLocale: 'de',
  texts: { de: { title: 'Angebot', only: 'nur' }, en: { title: 'Quote', empty: '' }, 'zh-CN': { title: '报价' } },
};

test('words of a definition: own locale, language, default, English, key', () => {
  expect(textOf(spoken, 't:title', 'zh-CN')).toBe('报价');
  expect(textOf(spoken, 't:title', 'zh-TW')).toBe('报价');
  expect(textOf(spoken, 't:title', 'fr')).toBe('Angebot');
  expect(textOf(spoken, 't:title', 'en-GB')).toBe('Quote');
  expect(textOf(spoken, 't:only', 'zh-CN')).toBe('nur');
  expect(textOf(spoken, 't:empty', 'en')).toBe('empty');
  expect(textOf(spoken, 't:__proto__', 'en')).toBe('__proto__');
});

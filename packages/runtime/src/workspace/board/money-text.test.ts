import { expect, test } from 'vitest';
import { daysSince, moneyText } from './money-text.ts';

test('money is exact beyond what a number can hold', () => {
  expect(moneyText({ amount: '12345678901234567.89', currency: 'CNY' }, 'zh-CN')).toBe('¥12,345,678,901,234,567.89');
});

test('two decimals where one decides, whole units in sums', () => {
  expect(moneyText({ amount: '1284000', currency: 'EUR' }, 'en')).toBe('€1,284,000.00');
  expect(moneyText({ amount: '1284000.50', currency: 'EUR' }, 'en', 0)).toBe('€1,284,001');
  expect(moneyText({ amount: '-0.005', currency: 'USD' }, 'en')).toBe('-$0.01');
});

test('no money is no text', () => {
  expect(moneyText(null, 'en')).toBe('');
});

test('days are whole and never negative', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  expect(daysSince('2026-11-23T11:59:59Z', now)).toBe(0);
  expect(daysSince('2026-11-22T12:00:00Z', now)).toBe(1);
  expect(daysSince('2026-11-22T12:00:01Z', now)).toBe(0);
  expect(daysSince('2026-10-24T12:00:00Z', now)).toBe(30);
  expect(daysSince('2026-11-24T12:00:00Z', now)).toBe(0);
});

import { expect, test } from 'vitest';
import { fullMomentText, momentText } from './moment-text.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const german = { locale: 'en', now, today: 'today', timeZone: 'Europe/Berlin' };
const chinese = { locale: 'zh-CN', now, today: '今天', timeZone: 'Asia/Shanghai' };

test('today is only a time, this year has no year', () => {
  expect(momentText('2026-11-23T08:05:00Z', german)).toBe('today 09:05');
  expect(momentText('2026-11-02T08:05:00Z', german)).toBe('2 Nov 09:05');
  expect(momentText('2025-11-02T08:05:00Z', german)).toBe('2 Nov 2025 09:05');
  expect(momentText('2026-11-02T08:05:00Z', chinese)).toBe('11月2日 16:05');
});

test('on paper every moment has its year', () => {
  expect(momentText('2026-11-23T08:05:00Z', { ...german, now: null })).toBe('23 Nov 2026 09:05');
  expect(momentText('2026-11-23T08:05:00Z', { ...chinese, now: null })).toBe('2026年11月23日 16:05');
});

test('what day it is depends on where the reader is', () => {
  expect(momentText('2026-11-22T23:30:00Z', german)).toBe('today 00:30');
  expect(momentText('2026-11-22T15:30:00Z', chinese)).toBe('11月22日 23:30');
  expect(momentText('2026-11-22T16:30:00Z', chinese)).toBe('今天 00:30');
});

test('the full moment leaves nothing open', () => {
  expect(fullMomentText('2026-11-02T08:05:00Z', german)).toContain('2026');
  expect(fullMomentText('2026-11-02T08:05:00Z', chinese)).toContain('2026年11月2日');
});

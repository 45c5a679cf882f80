import { cpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { fieldContextOf } from './field-context.ts';
import type { FieldType } from './field-type.ts';
import { fieldTypes } from './registry.ts';

const many = 100_000;
/** What makes a careless expression or normal form take the square of its length: minutes for what strangers may send. */
const hostile: readonly (readonly [string, string])[] = [
  ['marks on one letter', '\u0315\u0300'.repeat(many / 2)],
  ['spaces before a sign', `${' '.repeat(many)}x`],
  ['lines', '\t\n'.repeat(many / 2)],
  ['labels', `a@${'a.'.repeat(many / 2)}`],
  ['hyphens', `https://${'a-'.repeat(many / 2)}`],
  ['digits', '1'.repeat(many)],
  ['groups', '1,000.'.repeat(many / 6)],
];

function judge(type: FieldType, text: string): void {
  const field = { type: type.type, typeVersion: 1, key: 'x', label: 't:x', settings: type.samples[0]?.settings ?? {} };
  const source = { fields: {}, privacy: { purposes: {}, notices: {} }, texts: {}, defaultLocale: 'en' };
  const context = fieldContextOf(field, { source, types: fieldTypes, locale: 'en', organization: null });
  for (const value of [text, [text], { amount: text, from: text, latitude: text, at: text, accuracy: 1 }]) {
    const normal = type.normalize(value, context);
    if (normal !== undefined) type.problems(normal, context);
    type.format(value, context);
    type.mask(value, type.defaultMask ?? 'all');
  }
}

// Counted on the processor's own clock, which a busy machine does not move: all of it takes milliseconds, a square half a minute.
test.each([...fieldTypes])('%s is soon done with whatever somebody sends', (_, type) => {
  const before = cpuUsage();
  for (const [what, text] of hostile) expect(() => judge(type, text), what).not.toThrow();
  expect(cpuUsage(before).user).toBeLessThan(3_000_000);
});

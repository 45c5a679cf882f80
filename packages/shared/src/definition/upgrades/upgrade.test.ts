import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { canonicalJson } from '../hash/canonical-json.ts';
import { readDefinition } from '../read/read-definition.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { currentFormat, formatUpgrades, upgradeDefinition } from './upgrade-definition.ts';

const folder = path.join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).sort();
const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

test.each(fixtures)('%s still opens', (file) => {
  const result = readDefinition(readFileSync(path.join(folder, file), 'utf8'));
  expect(result).toMatchObject({ ok: true, definition: { format: `dealwright.process/${currentFormat}` } });
});

test.each(formatUpgrades.map((step) => String(step.from + 1).padStart(4, '0')))(
  'step %s turns its before into its after',
  (number) => {
    const before = read(`${number}-before.json`);
    const untouched = structuredClone(before);
    const step = formatUpgrades[Number(number) - 1];
    expect(canonicalJson(step?.upgrade(before))).toBe(canonicalJson(read(`${number}-after.json`)));
    expect(before).toEqual(untouched);
  },
);

test('the steps lead to today without a gap', () => {
  expect(formatUpgrades.map(({ from }) => from)).toEqual(Array.from({ length: currentFormat }, (_, index) => index));
});

test('a document of today comes back as it is', () => {
  const document = sampleDefinition as never;
  expect(upgradeDefinition(document)).toEqual({ ok: true, document, from: currentFormat });
});

test.each([
  ['dealwright.process/99', 'format-newer'],
  ['dealwright.process/01', 'format-unknown'],
  ['somebody.else/1', 'format-unknown'],
  [null, 'format-unknown'],
  [7, 'format-unknown'],
])('the format %s is refused as %s', (format, code) => {
  expect(readDefinition({ ...sampleDefinition, format })).toMatchObject({
    ok: false,
    refused: [{ code, pointer: '/format' }],
  });
});

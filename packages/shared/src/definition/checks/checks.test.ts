import { describe, expect, test } from 'vitest';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { checkDefinition } from '../check-definition.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { parsePointer, valueAt } from '../patch/pointer.ts';
import type { PatchOperation, Problem } from '../problem.ts';
import { problemTexts } from '../problem-texts.ts';
import { readDefinition } from '../read/read-definition.ts';
import { ajvValidator } from '../shape/compiled-validator.ts';
import { failingCases } from '../testing/failing-cases.ts';
import { sampleCatalog } from '../testing/sample-catalog.ts';
import { sampleDefinition } from '../testing/sample-definition.ts';
import { sampleOrganization } from '../testing/sample-organization.ts';
import { checkTexts } from './texts.ts';

const input = {
  catalog: sampleCatalog,
  validator: ajvValidator,
  organization: sampleOrganization,
  locale: 'en',
  today: '2026-01-05',
} as const;
const check = (definition: ProcessDefinition): readonly Problem[] => checkDefinition(definition, input);

function edited(definition: ProcessDefinition, patch: readonly PatchOperation[]): ProcessDefinition {
  const result = applyPatch(definition, patch);
  if (!result.ok) throw new Error(`the edit does not fit: ${JSON.stringify(result.refused)}`);
  return result.document;
}

test('the sample has no problem', () => {
  expect(readDefinition(sampleDefinition)).toEqual({ ok: true, definition: sampleDefinition });
  expect(check(sampleDefinition)).toEqual([]);
});

describe.each(failingCases)('$code at $at', ({ code, at, patch }) => {
  const definition = edited(sampleDefinition, patch);
  const problems = check(definition);
  const found = problems.find((problem) => problem.code === code && problem.pointer === at);

  test('is found, with a message and a place that exists', () => {
    expect(problems).toContainEqual(expect.objectContaining({ code, pointer: at }));
    expect(found?.message).toBeTruthy();
    expect(found?.message).not.toMatch(/\{\{|^problem\./);
    const parent = parsePointer(at)?.slice(0, code === 'text-missing' ? -1 : undefined) ?? [];
    expect(valueAt(definition, parent)).toBeDefined();
  });

  test('a fix, where one is offered, mends it', () => {
    const { fix } = found ?? {};
    if (fix === undefined) return;
    expect(problemTexts).toHaveProperty([fix.label]);
    const mended = check(edited(definition, fix.patch));
    expect(mended.filter((problem) => problem.code === code && problem.pointer === at)).toEqual([]);
  });
});

test('problems name things in the language of the reader, not in that of the definition', () => {
  const [unused] = failingCases.filter(({ code }) => code === 'field-unused');
  const definition = edited(sampleDefinition, unused?.patch ?? []);
  const namesFor = (locale: 'en' | 'zh-CN') => {
    const problem = checkDefinition(definition, { ...input, locale }).find(({ code }) => code === 'field-unused');
    const label = definition.fields[problem?.pointer.split('/')[2] ?? '']?.label.slice(2) ?? '';
    return [problem?.params?.field, definition.texts[locale]?.[label]];
  };
  const [english, chinese] = [namesFor('en'), namesFor('zh-CN')];
  expect(english[0]).toBe(english[1]);
  expect(chinese[0]).toBe(chinese[1]);
  expect(english[0]).not.toBe(chinese[0]);
});

test('every code of the checks has a case that fails', () => {
  const covered = new Set(failingCases.map(({ code }) => `problem.${code}`));
  expect(Object.keys(checkTexts).filter((key) => !covered.has(key))).toEqual([]);
});

test('errors come first, and nothing is said twice', () => {
  const problems = check(
    edited(
      sampleDefinition,
      failingCases.slice(0, 1).flatMap(({ patch }) => patch),
    ),
  );
  const weights = problems.map(({ severity }) => ['error', 'warning', 'notice'].indexOf(severity));
  expect(weights).toEqual([...weights].sort((left, right) => left - right));
  expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length);
});

test('a document with broken settings is still checked for the rest', () => {
  const problems = check(
    edited(sampleDefinition, [
      { op: 'add', path: '/fields/f_product/settings', value: { options: 3 } },
      { op: 'add', path: '/title', value: 't:nowhere' },
    ]),
  );
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'shape.type', pointer: '/fields/f_product/settings/options' }),
  );
  expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown-text', pointer: '/title' }));
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableTexts } from '../table/texts.ts';
import { operatorNames } from './operators/operator-names.ts';
import { expressionTexts } from './texts.ts';

/** The members of a union of string literals, read from its source. */
function membersOf(file: string, name: string): readonly string[] {
  const source = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  const body = new RegExp(`export type ${name} =([^;]+);`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/'([^']+)'/g)].map(([, member = '']) => member);
}

describe('texts', () => {
  test.each([
    ['check/expression-problem.ts', 'ExpressionProblemCode', 'problem.expression.'],
    ['tree/parse-expression.ts', 'TreeProblemCode', 'expression.refused.'],
    ['feel/reading.ts', 'FeelRefusalCode', 'expression.feel.'],
    ['evaluate/run.ts', 'DiagnosticCode', 'expression.diagnostic.'],
    ['sentence/operators.ts', 'SentenceOperatorName', 'sentence.operator.'],
  ])('every code of %s is said', (file, name, prefix) => {
    const codes = membersOf(file, name);
    expect(codes.length).toBeGreaterThan(5);
    for (const code of codes) expect(expressionTexts, code).toHaveProperty([prefix + code]);
  });

  test('every operator and every code of a table is said', () => {
    for (const name of operatorNames) expect(expressionTexts).toHaveProperty([`expression.operator.${name}`]);
    const source = readdirSync(path.join(import.meta.dirname, '../table'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'texts.ts')
      .map((file) => readFileSync(path.join(import.meta.dirname, '../table', file), 'utf8'))
      .join('\n');
    const codes = [...source.matchAll(/'(table\.[a-z-]+)'/g)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(4);
    for (const code of codes) expect(tableTexts).toHaveProperty([`problem.${code}`]);
  });

  test('no Chinese text is left in English, and none is empty', () => {
    const spoken = Object.entries({ ...expressionTexts, ...tableTexts });
    for (const [key, text] of spoken) {
      expect(text.en.trim(), key).not.toBe('');
      expect(text['zh-CN'], key).toMatch(/\p{Script=Han}/u);
      const placeholders = (line: string) => [...line.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();
      expect(placeholders(text['zh-CN']), key).toEqual(placeholders(text.en));
    }
  });
});

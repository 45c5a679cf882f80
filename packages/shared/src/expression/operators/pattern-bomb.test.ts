import { expect, test } from 'vitest';
import { compileExpression } from '../evaluate/compile.ts';
import { createEnvironment } from '../evaluate/environment.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { defaultBudget } from '../evaluate/run.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { operation } from '../tree/build.ts';
import type { Expression } from '../tree/tree.ts';
import { patternSize } from '../values/pattern-size.ts';

const text = (words: string): Expression => ({ const: { text: words } });
const run = (expression: Expression) =>
  evaluate(compileExpression(expression), createEnvironment(sampleScope, { values: {}, inputs: {} }));
const codes = (expression: Expression) => run(expression).diagnostics.map(({ code }) => code);

test.each<[string, number]>([
  ['abc', 3],
  ['a{3}', 3],
  ['a{2,5}b', 6],
  ['a{7,}', 7],
  ['[a-z]{2}[0-9]{2}', 4],
  ['\\p{L}{10}', 10],
  ['\\{10\\}', 4],
  ['[{5}]', 1],
  ['(ab){10}', 30],
  ['((a{10}){10}){10}', 1110],
  ['(a|b){0}', 4],
])('%s is written out to about %i parts', (pattern, size) => {
  expect(patternSize(pattern)).toBe(size);
});

test.each([
  '(a|b|c|d|e|f){1000}',
  '(a?){1000}(a){1000}',
  `(${'ab'.repeat(200)}){1000}`,
  `(((${'ab'.repeat(100)}){10}){10}){10}`,
  '.{1000}'.repeat(100),
  `${'('.repeat(300)}a{2}${'){2}'.repeat(120)}`,
  `${'x{900}'.repeat(2)}y{900}`,
])('a pattern that would be huge when built is refused: %s', (pattern) => {
  expect(codes(operation('matches', text('a'), text(pattern)))).toEqual(['pattern-refused']);
});

// Each of these held the process for seconds on one long text.
test.each([
  '([ab]{1,100}){10}$',
  '(?i)[a-z]{1,900}$',
  '[\\p{L}]{1,900}$',
  '(a?){300}$',
  '(.?){300}x',
  '([^b]{1,30}){30}$',
])('many searches of a long text end by the budget, whatever the pattern: %s', (pattern) => {
  const long = text(`${'a'.repeat(19_999)}!`);
  const often = { list: Array.from({ length: 200 }, (_, index) => text(String(index))) };
  const search = operation('matches', long, text(pattern.replace('(?i)', '')));
  const { diagnostics, steps } = run({ each: 'map', in: often, as: 'x', do: search });
  expect(diagnostics.map(({ code }) => code)).toContain('budget-exhausted');
  expect(steps).toBeGreaterThan(defaultBudget.steps);
});

test('what people really check is far from the budget', () => {
  const cases = [
    ['^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$', 'somebody@example.com'],
    ['^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$', 'DE89370400440532013000'],
    ['^1[3-9][0-9]{9}$', '13800138000'],
    ['^[0-9A-HJ-NPQRTUWXY]{18}$', '91350211M000100Y43'],
  ] as const;
  for (const [pattern, words] of cases) {
    const { value, steps } = run(operation('matches', text(words), text(pattern)));
    expect(value, pattern).toBe(true);
    expect(steps).toBeLessThan(300);
  }
  expect(run(operation('matches', text('a'.repeat(20_000)), text('a+b?$'))).value).toBe(true);
});

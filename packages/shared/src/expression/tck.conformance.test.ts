import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runTckTable, type TckTableCase } from '../table/testing/tck-table.ts';
import { runTckCase, type TckCase, type TckVerdict } from './testing/tck-run.ts';

const file = path.join(
  process.env.CONFORMANCE_DATA ?? path.join(import.meta.dirname, '../../../../../shared/data'),
  'dmn-tck/cases.json',
);

/**
 * Cases whose expected error comes from the type that the decision declares for its result. The cases do not say that type,
 * so they cannot be judged; `checkExpression` with an expected type reports such results as `result-type`.
 */
const unjudged: ReadonlySet<string> = new Set(['1+1', '"foo"', '["foo"]', '1000'].map((text) => `0082 ${text}`));

interface Judged extends TckVerdict {
  readonly id: string;
  readonly text: string;
}

function judge(test: TckCase | TckTableCase): Judged {
  const text = 'table' in test ? '' : test.expression;
  const verdict = 'table' in test ? runTckTable(test) : runTckCase(test);
  return { ...verdict, id: test.id, text };
}

function isUnjudged({ id, text, outcome }: Judged): boolean {
  return outcome === 'wrong' && unjudged.has(`${id.slice(0, 4)} ${text}`);
}

/** Numbers as the table in docs/expressions.md states them. */
function documented(): Readonly<Record<string, number>> {
  const docs = readFileSync(path.join(import.meta.dirname, '../../../../docs/expressions.md'), 'utf8');
  const rows = docs.matchAll(/^\| (cases|passed|refused|not judged|wrong) \| ([\d ]+) \|$/gm);
  return Object.fromEntries([...rows].map(([, name = '', count = '']) => [name, Number(count.replaceAll(' ', ''))]));
}

describe('DMN Technology Compatibility Kit', () => {
  test('each case passes or is refused with its place; the counts are the documented ones', { timeout: 60_000 }, ({
    skip,
  }) => {
    if (!existsSync(file)) return skip('the cases of the DMN TCK are not there: CONFORMANCE_DATA names their folder');
    const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly (TckCase | TckTableCase)[];
    const verdicts = cases.map(judge);
    const open = verdicts.filter(isUnjudged);
    const wrong = verdicts.filter((verdict) => verdict.outcome === 'wrong' && !open.includes(verdict));
    const count = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
    const counts = {
      cases: cases.length,
      passed: count('passed'),
      refused: count('refused'),
      'not judged': open.length,
      wrong: wrong.length,
    };
    process.stdout.write(`DMN TCK: ${JSON.stringify(counts)}\n`);
    expect(wrong.map(({ id, text, note }) => `${id} ${text}: ${note}`)).toEqual([]);
    expect(counts).toEqual(documented());
  });
});

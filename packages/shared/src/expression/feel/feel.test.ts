import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomExpression } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import { formatFeel } from './format.ts';
import { namesOf } from './names.ts';
import { parseFeel } from './parse.ts';

const labels = namesOf(sampleScope);
const keys = namesOf(sampleScope, 'key');

describe('round trip', () => {
  test.each([
    ['labels', labels],
    ['keys', keys],
  ])('text written with %s reads back as the canonical tree', (_, names) => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const text = formatFeel(expression, names);
        expect(parseFeel(text, names), text).toEqual({ ok: true, expression: canonicalExpression(expression) });
      }),
      { numRuns: Number(process.env.RT ?? 3_000) },
    );
  });
});

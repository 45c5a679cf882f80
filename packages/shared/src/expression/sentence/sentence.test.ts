import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExpression } from '../check/check-expression.ts';
import { namesOf } from '../feel/names.ts';
import { parseFeel } from '../feel/parse.ts';
import { randomExpression } from '../testing/random-expression.ts';
import { sampleScope } from '../testing/sample-scope.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression } from '../tree/tree.ts';
import { fromSentence, sentenceOf } from './clauses.ts';
import { sentenceOperatorsFor, sentenceOperatorText, sentenceValueType } from './operators.ts';
import { sentenceTexts } from './texts.ts';
import { toSentence } from './to-sentence.ts';

function treeOf(text: string): Expression {
  const parsed = parseFeel(text, namesOf(sampleScope));
  expect(parsed, text).toMatchObject({ ok: true });
  return parsed.ok ? parsed.expression : { list: [] };
}

const clausesOf = (text: string) => {
  const sentence = sentenceOf(treeOf(text), sampleScope);
  return sentence === null ? null : `${sentence.join}: ${sentence.clauses.map(({ operator }) => operator).join(', ')}`;
};

describe('clauses', () => {
  test.each<[string, string | null]>([
    ['Budget > 5', 'all: isGreater'],
    ['Budget > 5 and Region = "华北"', 'all: isGreater, is'],
    ['Budget between 1 and 5 or `if urgent`', 'any: isBetween, isTrue'],
    ['Region in ["华北", "South"]', 'all: isOneOf'],
    ['not(Region in ["华北"])', 'all: isNoneOf'],
    ['not(is empty(商机 名称))', 'all: isFilled'],
    ['is empty(明细)', 'all: isEmpty'],
    ['not(list contains(Tags, "South"))', 'all: includesNot'],
    ['`date of delivery` < today()', 'all: isLess'],
    ['Boss = owner()', 'all: is'],
    ['`if urgent` = false', 'all: isFalse'],
    ['Budget > 5 and (Region = "华北" or `if urgent`)', null],
    ['Budget + 1 > 5', null],
    ['some line in 明细 satisfies line.Quantity > 1', null],
    ['5 < Budget', null],
  ])('%s is %s', (text, clauses) => {
    expect(clausesOf(text)).toBe(clauses);
  });

  test('a sentence gives its condition back', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        const sentence = sentenceOf(expression, sampleScope);
        if (sentence === null) return;
        const again = sentenceOf(fromSentence(sentence), sampleScope);
        expect(again).toEqual(sentence);
        if (sentence.clauses.every(({ operator }) => operator !== 'isTrue')) {
          expect(fromSentence(sentence)).toEqual(canonicalExpression(expression));
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('operators', () => {
  test('each one offered for a field makes a condition the check has nothing against', () => {
    const literals: Readonly<Record<string, Expression>> = {
      decimal: { const: { decimal: '5' } },
      money: { const: { money: { amount: '5', currency: 'CNY' } } },
      text: { const: { text: 'x' } },
      date: { const: { date: '2026-01-31' } },
      dateTime: { const: { dateTime: '2026-01-31T09:00:00Z' } },
      duration: { const: { duration: 'P1D' } },
      choice: { const: { choice: 'op_north' } },
      person: { const: { person: 'p_1' } },
    };
    for (const field of sampleScope.fields.values()) {
      const offered = sentenceOperatorsFor(field.type);
      expect(offered.length, field.id).toBeGreaterThan(0);
      for (const operator of offered) {
        const value = literals[sentenceValueType(field.type).kind] ?? { field: 'f_gone' };
        const counts = { none: 0, one: 1, two: 2, many: 2 } as const;
        const values = Array.from({ length: counts[operator.values] }, () => value);
        const subject = { field: field.id };
        const fits = sentenceValueType(field.type).kind !== 'row' || operator.values === 'none';
        const tree = operator.build(subject, values);
        const wrong = checkExpression(tree, sampleScope).problems.filter(({ severity }) => severity === 'error');
        if (fits) expect(wrong, `${field.id} ${operator.name}`).toEqual([]);
        expect(operator.match(tree)).toEqual({ subject, values });
        expect(sentenceTexts).toHaveProperty([sentenceOperatorText(operator.name, field.type)]);
      }
    }
  });
});

describe('words', () => {
  const spoken = (text: string, locale: 'en' | 'zh-CN') =>
    toSentence(treeOf(text), sampleScope, locale)
      .map((chip) => chip.text)
      .join(' ');
  test.each([
    [
      'Budget > 5 and Region = "华北"',
      'Budget is greater than 5 and Region is 华北',
      'Budget 大于 5 并且 Region 等于 华北',
    ],
    [
      'is empty(商机 名称) or (`if urgent` and Budget < 1)',
      '商机 名称 is empty or ( if urgent and Budget is less than 1 )',
      '商机 名称 为空 或者 ( if urgent 并且 Budget 小于 1 )',
    ],
    ['sum(明细.Quantity) > 3', 'sum ( Quantity of 明细 ) is greater than 3', '合计 ( 明细 的 Quantity ) 大于 3'],
    ['if `if urgent` then 1 else 2', 'if if urgent then 1 else 2', '如果 if urgent 则 1 否则 2'],
    [
      '`date of delivery` < today() + duration("P3D")',
      'date of delivery is before ( today plus P3D )',
      'date of delivery 早于 ( 今天 加 P3D )',
    ],
  ])('%s', (text, en, zh) => {
    expect(spoken(text, 'en')).toBe(en);
    expect(spoken(text, 'zh-CN')).toBe(zh);
  });

  test('every tree can be said, and every piece points into it', () => {
    fc.assert(
      fc.property(randomExpression, (expression) => {
        for (const chip of toSentence(expression, sampleScope, 'zh-CN')) {
          expect(chip.text).toBeTypeOf('string');
          let node: unknown = expression;
          for (const step of chip.pointer.split('/').slice(1)) node = (node as Record<string, unknown>)[step];
          expect(node, chip.pointer).toBeDefined();
        }
      }),
    );
  });
});

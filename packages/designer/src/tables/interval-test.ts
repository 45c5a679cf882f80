import type { Expression, OperatorName } from '@dealwright/shared';

const lows: Readonly<Record<string, '[' | '('>> = { ge: '[', gt: '(' };
const highs: Readonly<Record<string, ']' | ')'>> = { le: ']', lt: ')' };
const intervals: Readonly<Record<string, OperatorName>> = {
  '[]': 'between',
  '()': 'betweenOpen',
  '(]': 'betweenOpenStart',
  '[)': 'betweenOpenEnd',
};

/** "over 5 and up to 12" as the one interval it is, so that a cell can show (5..12]. */
export function asInterval(test: Expression): Expression {
  if (!('op' in test) || test.op !== 'and' || test.args.length !== 2) return test;
  const sides = test.args.map((part) => ('op' in part && isInput(part.args[0]) ? part : null));
  const low = sides.find((part) => part !== null && Object.hasOwn(lows, part.op));
  const high = sides.find((part) => part !== null && Object.hasOwn(highs, part.op));
  const [from, to] = [low?.args[1], high?.args[1]];
  if (low == null || high == null || from === undefined || to === undefined) return test;
  const op = intervals[`${lows[low.op]}${highs[high.op]}`];
  return op === undefined ? test : { op, args: [{ var: 'input' }, from, to] };
}

function isInput(part: Expression | undefined): boolean {
  return part !== undefined && 'var' in part && part.var === 'input';
}

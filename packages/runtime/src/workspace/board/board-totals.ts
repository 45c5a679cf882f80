import type { Money } from './money-text.ts';
import type { BoardStage } from './use-board.ts';

/** What stands on a board in figures; deals that have ended are not counted. */
export interface BoardTotals {
  readonly count: number;
  /** Null when currencies differ or the viewer may not read an amount. */
  readonly sum: Money | null;
  /** The sum weighted by the base rate of each stage, rounded to whole units; null as above. */
  readonly weighted: Money | null;
  readonly overdue: number;
}

type Column = Pick<BoardStage, 'outcome' | 'probability' | 'count' | 'sum' | 'deals'>;

/** Adds up the columns of deals that are still open. */
export function totalsOf(stages: readonly Column[]): BoardTotals {
  const open = stages.filter(({ outcome }) => outcome === null);
  const filled = open.filter((column) => column.count > 0 && !isUnvalued(column));
  return {
    count: open.reduce((total, { count }) => total + count, 0),
    sum: sumOf(filled.map(({ sum }) => sum)),
    weighted: sumOf(filled.map(weightedOf)),
    overdue: open.flatMap(({ deals }) => deals).filter(({ overdue }) => overdue).length,
  };
}

/** Deals that nobody has put an amount on add nothing; they do not make the sum of the others unknown. */
function isUnvalued({ count, sum, deals }: Column): boolean {
  return sum === null && deals.length === count && deals.every(({ amount }) => amount === null);
}

function weightedOf({ sum, probability }: Column): Money | null {
  if (sum === null) return null;
  return { ...sum, amount: String(Math.round(Number(sum.amount) * (probability ?? 0))) };
}

/** Exact sum of money of one currency; null for none, for several currencies, and when a part is unknown. */
export function sumOf(parts: readonly (Money | null)[]): Money | null {
  const known = parts.filter((part) => part !== null);
  const currency = known[0]?.currency;
  if (currency === undefined || known.length < parts.length) return null;
  if (known.some((part) => part.currency !== currency)) return null;
  const scale = Math.max(...known.map(({ amount }) => decimalsOf(amount)));
  const total = known.reduce((sum, { amount }) => sum + unitsOf(amount, scale), 0n);
  return { currency, amount: decimalOf(total, scale) };
}

function decimalsOf(amount: string): number {
  return amount.split('.')[1]?.length ?? 0;
}

function unitsOf(amount: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0'));
}

function decimalOf(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return units < 0n ? `-${text}` : text;
}

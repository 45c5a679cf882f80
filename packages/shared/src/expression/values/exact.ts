import { Decimal as DecimalJs } from 'decimal.js';

/** decimal.js with the arithmetic of IEEE 754 decimal128: 34 digits, half to even. */
export const Exact = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_EVEN,
  maxE: 6_144,
  minE: -6_143,
  toExpPos: 6_200,
  toExpNeg: -6_200,
  modulo: DecimalJs.ROUND_FLOOR,
});

/** A number of decimal.js with our settings. */
export type Exact = DecimalJs;

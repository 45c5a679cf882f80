import type { Constant } from '../tree/tree.ts';
import { dateFromText } from './date.ts';
import { dateTimeFromText } from './date-time.ts';
import { decimalFromText } from './decimal.ts';
import { durationFromText } from './duration.ts';
import { timeFromText } from './time.ts';
import type { Value } from './value.ts';

function moneyValue(amount: string, currency: string): Value {
  const decimal = decimalFromText(amount);
  return decimal === null ? null : { kind: 'money', amount: decimal, currency };
}

/** The value a literal stands for; null for the empty literal and for one that names no value. */
export function constantValue(constant: Constant): Value {
  if ('text' in constant) return constant.text;
  if ('boolean' in constant) return constant.boolean;
  if ('decimal' in constant) return decimalFromText(constant.decimal);
  if ('money' in constant) return moneyValue(constant.money.amount, constant.money.currency);
  if ('date' in constant) return dateFromText(constant.date);
  if ('dateTime' in constant) return dateTimeFromText(constant.dateTime);
  if ('time' in constant) return timeFromText(constant.time);
  if ('duration' in constant) return durationFromText(constant.duration);
  if ('choice' in constant) return constant.choice;
  return 'person' in constant ? constant.person : null;
}

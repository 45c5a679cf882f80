import { feelWords } from '../feel/words.ts';
import { constantValue } from '../values/constant-value.ts';
import { fieldIdPattern, idPattern, isReservedName, namePattern, treeLimits } from './limits.ts';
import type { Constant } from './tree.ts';

const decimalPattern = /^-?\d{1,34}(?:\.\d{1,34})?$/;
const currencyPattern = /^[A-Z]{3}$/;

const isShortText = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;

/** A decimal literal has at most 34 digits, so that it is exact in every operation. */
export function isDecimalLiteral(value: unknown): value is string {
  return typeof value === 'string' && decimalPattern.test(value) && value.replace(/\D/g, '').length <= 34;
}

/** Whether a text can be the id of a field or column. */
export function isFieldId(value: unknown): value is string {
  return typeof value === 'string' && fieldIdPattern.test(value);
}

/** Whether a text can be the id of an option or person. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && idPattern.test(value) && !isReservedName(value);
}

/** Whether a text can be the name of a variable or input. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && namePattern.test(value) && !isReservedName(value);
}

/** Whether a text can be the name that an `each` binds: a name that FEEL text can hold. */
export function isBindable(value: unknown): value is string {
  return isName(value) && !feelWords.has(value);
}

function readMoney(value: unknown): Constant | null {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return null;
  if (!Object.hasOwn(value, 'amount') || !Object.hasOwn(value, 'currency')) return null;
  const { amount, currency } = value as { amount: unknown; currency: unknown };
  if (!isDecimalLiteral(amount) || typeof currency !== 'string' || !currencyPattern.test(currency)) return null;
  return { money: { amount, currency } };
}

function readTemporal(kind: 'date' | 'dateTime' | 'time' | 'duration', value: unknown): Constant | null {
  if (!isShortText(value)) return null;
  const constant = { [kind]: value } as unknown as Constant;
  return constantValue(constant) === null ? null : constant;
}

/** Reads a literal by its kind and value; null when it is none. The result is a fresh object with just the checked parts. */
export function readConstant(kind: string, value: unknown): Constant | null {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.length <= treeLimits.textLength ? { text: value } : null;
    case 'boolean':
      return typeof value === 'boolean' ? { boolean: value } : null;
    case 'decimal':
      return isDecimalLiteral(value) ? { decimal: value } : null;
    case 'money':
      return readMoney(value);
    case 'date':
    case 'dateTime':
    case 'time':
    case 'duration':
      return readTemporal(kind, value);
    case 'choice':
      return isId(value) ? { choice: value } : null;
    case 'person':
      return isId(value) ? { person: value } : null;
    case 'empty':
      return value === true ? { empty: true } : null;
    default:
      return null;
  }
}

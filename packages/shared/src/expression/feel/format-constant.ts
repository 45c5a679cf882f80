import type { Constant } from '../tree/tree.ts';
import { level, type Written } from './written.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['"', '\\"'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeCharacter(character: string): string {
  const known = escapes.get(character);
  if (known !== undefined) return known;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** A text in FEEL's quotes. */
export function quoteText(text: string): string {
  return `"${text.replaceAll(/[\\"\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/gu, escapeCharacter)}"`;
}

function writeNumber(digits: string): Written {
  return { text: digits, level: digits.startsWith('-') ? level.unary : level.primary };
}

const primary = (text: string): Written => ({ text, level: level.primary });

/** Writes a literal. */
export function formatConstant(constant: Constant): Written {
  if ('text' in constant) return primary(quoteText(constant.text));
  if ('boolean' in constant) return primary(String(constant.boolean));
  if ('decimal' in constant) return writeNumber(constant.decimal);
  if ('money' in constant) return primary(`money(${constant.money.amount}, "${constant.money.currency}")`);
  if ('date' in constant) return primary(`date("${constant.date}")`);
  if ('dateTime' in constant) return primary(`date and time("${constant.dateTime}")`);
  if ('time' in constant) return primary(`time("${constant.time}")`);
  if ('duration' in constant) return primary(`duration("${constant.duration}")`);
  if ('choice' in constant) return primary(`choice("${constant.choice}")`);
  return primary('person' in constant ? `person("${constant.person}")` : 'null');
}

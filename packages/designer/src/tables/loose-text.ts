import type { ChoiceOption, ExpressionType } from '@dealwright/shared';

/** Yes and no as people write them, in both product languages. */
const yes: ReadonlySet<string> = new Set(['true', 'yes', '是']);
const no: ReadonlySet<string> = new Set(['false', 'no', '否']);

/** What people write for "whatever it is". */
const anything: ReadonlySet<string> = new Set(['', '-', '–', '—', '*', 'any', '任意']);

/** Whether a cell asks for nothing. */
export function meansAnything(text: string): boolean {
  return anything.has(text.trim().toLowerCase());
}

/** The truth a text says; null when it says none. */
export function truthIn(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? true : no.has(word) ? false : null;
}

/** The option that a text names by its label; null when none or several have it. */
export function optionIn(text: string, type: ExpressionType): ChoiceOption | null {
  if (type.kind !== 'choice') return null;
  const same = (label: string): string => label.normalize('NFKC').trim().toLocaleLowerCase();
  const [found, another] = type.options?.filter(({ label }) => same(label) === same(text)) ?? [];
  return another === undefined ? (found ?? null) : null;
}

/** A text with full-width signs and signs of mathematics as FEEL writes them. */
function plainSigns(text: string): string {
  const wide = text.normalize('NFKC').replaceAll('≥', '>=').replaceAll('≤', '<=').replaceAll('≠', '!=');
  return wide.replaceAll('、', ',').trim();
}

const range = /^(-?\d+(?:\.\d+)?)\s*(?:-|–|~|\.\.|至|to)\s*(-?\d+(?:\.\d+)?)$/;
const amounts = /\d+(?:\.\d+)?/g;

function numbersIn(text: string): string {
  const grouped = text.replaceAll(/\b\d{1,3}(?:,\d{3})+\b/g, (digits) => digits.replaceAll(',', ''));
  const [, low, high] = range.exec(grouped.trim()) ?? [];
  return low === undefined || high === undefined ? grouped : `[${low}..${high}]`;
}

const wordless = /^[\s\d.,<>=![\]()-]*$/;

function optionsQuoted(text: string, type: ExpressionType): string {
  const inner = /^not\((.*)\)$/s.exec(text)?.[1];
  const options = (inner ?? text).split(',').map((part) => optionIn(part, type));
  if (!options.every((option) => option !== null)) return text;
  const list = options.map(({ label }) => JSON.stringify(label)).join(', ');
  return inner === undefined ? list : `not(${list})`;
}

/** FEEL unary tests from what people write in a cell: 5-12, ≥ 50,000, bare names of options, dates and amounts. */
export function feelTestOf(written: string, type: ExpressionType): string {
  const text = plainSigns(written);
  switch (type.kind) {
    case 'decimal':
      return numbersIn(text);
    case 'money': {
      const digits = numbersIn(text);
      if (type.currency === undefined || !wordless.test(digits)) return digits;
      return digits.replaceAll(amounts, (amount) => `money(${amount}, "${type.currency}")`);
    }
    case 'date':
      return text.replaceAll(/(?<!")\b\d{4}-\d{2}-\d{2}\b(?!")/g, (day) => `date("${day}")`);
    case 'boolean': {
      const truth = truthIn(text);
      return truth === null ? text : String(truth);
    }
    case 'choice':
      return optionsQuoted(text, type);
    default:
      return written.trim();
  }
}

/** A FEEL text as people would write it: the other way round. Whoever shows it reads it back to be sure. */
export function looseTextOf(feel: string, type: ExpressionType): string {
  switch (type.kind) {
    case 'money':
      return feel.replaceAll(/money\((-?[\d.]+), "[A-Z]{3}"\)/g, '$1');
    case 'date':
      return feel.replaceAll(/date\("(\d{4}-\d{2}-\d{2})"\)/g, '$1');
    case 'choice':
    case 'text':
      return feel.replaceAll(/"([^"\\]*)"/g, '$1');
    default:
      return feel;
  }
}

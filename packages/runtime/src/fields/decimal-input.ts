import { canonicalDecimal } from './decimal-text.ts';
import { numberFormat } from './number-format.ts';

interface Separators {
  readonly group: string;
  readonly decimal: string;
}

function separatorsOf(locale: string): Separators {
  const parts = numberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: find('group').normalize('NFKC'), decimal: find('decimal') };
}

const groupable = /^[+-]?\d{1,3}(?:\.\d{2,3})*(?:\.\d{3})$/u;

/**
 * What a person typed as a number in the spelling of a locale, brought to a stored decimal; undefined when it is none.
 * "1.500" is one and a half thousand in German and one and a half in English.
 */
export function decimalFromInput(typed: string, locale: string): string | undefined {
  const { group, decimal } = separatorsOf(locale);
  const text = typed
    .normalize('NFKC')
    .replace('−', '-')
    .replaceAll(/[\s'’]/gu, '');
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0) return undefined;
  const ungrouped = withoutGroups(whole, group.trim());
  if (ungrouped === undefined) return undefined;
  return canonicalDecimal(fraction === undefined ? ungrouped : `${ungrouped}.${fraction}`);
}

function withoutGroups(whole: string, group: string): string | undefined {
  if (group === '' || !whole.includes(group)) return whole;
  const dotted = whole.replaceAll(group, '.');
  return groupable.test(dotted) ? dotted.replaceAll('.', '') : undefined;
}

/** A stored decimal as it stands in an input while it is edited: the locale's decimal sign, no groups. */
export function decimalToInput(decimal: string, locale: string): string {
  return decimal.replace('.', separatorsOf(locale).decimal);
}

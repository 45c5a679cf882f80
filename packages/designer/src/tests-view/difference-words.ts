import type { Difference } from '@dealwright/runtime';
import { type Json, textOf } from '@dealwright/shared';
import { nodeTitle, personName, type ReasonReader, stageTitle } from '../simulator/reason-words.ts';

/** What is not as a test expects, with names in place of ids. */
export function differenceInWords({ what, expected, actual }: Difference, reader: ReasonReader): string {
  const { definition, locale, t } = reader;
  const field = what.startsWith('values.') ? what.slice('values.'.length) : null;
  const found = Object.entries(definition.fields).find(([id, { key }]) => id === field || key === field)?.[1];
  const name =
    field === null ? t(`tests.what.${what}`) : found === undefined ? field : textOf(definition, found.label, locale);
  const say = (value: Json): string => valueInWords(what, value, reader);
  return t('tests.difference', { what: name, expected: say(expected), actual: say(actual) });
}

function valueInWords(what: string, value: Json, reader: ReasonReader): string {
  const { t } = reader;
  if (value === null || (Array.isArray(value) && value.length === 0)) return t('tests.nothing');
  if (Array.isArray(value)) return value.map((one) => valueInWords(what, one, reader)).join(t('canvas.comma'));
  if (typeof value !== 'string') return JSON.stringify(value);
  switch (what) {
    case 'stage':
      return stageTitle(value, reader);
    case 'status':
      return t(`tests.status.${value}`);
    case 'refused':
      return t(`refused.${value}`);
    case 'tasks': {
      const [person = '', node = ''] = value.split(' at ');
      return `${personName(person, reader)} (${nodeTitle(node, reader)})`;
    }
    case 'missing': {
      const label = reader.definition.fields[value]?.label;
      return label === undefined ? value : textOf(reader.definition, label, reader.locale);
    }
    default:
      return value;
  }
}

import { type Difference, type Refusal, refusalTexts } from '@dealwright/runtime';
import { type Json, textOf } from '@dealwright/shared';
import { nodeTitle, personName, type ReasonReader, reasonInWords, stageTitle } from '../simulator/reason-words.ts';

/** What is not as a test expects, with names in place of ids. What was refused in truth is told with its reasons. */
export function differenceInWords(
  { what, expected, actual }: Difference,
  refused: Refusal | null,
  reader: ReasonReader,
): string {
  const { definition, locale, t } = reader;
  const field = what.startsWith('values.') ? what.slice('values.'.length) : null;
  const found = Object.entries(definition.fields).find(([id, { key }]) => id === field || key === field)?.[1];
  const name =
    field === null ? t(`tests.what.${what}`) : found === undefined ? field : textOf(definition, found.label, locale);
  const say = (value: Json): string =>
    what === 'refused' && refused !== null && value === refused.code
      ? reasonInWords(refused, 'refused', reader)
      : valueInWords(what, value, reader);
  return t('tests.difference', { what: name, expected: say(expected), actual: say(actual) });
}

function valueInWords(what: string, value: Json, reader: ReasonReader): string {
  const { definition, locale, t } = reader;
  if (value === null || (Array.isArray(value) && value.length === 0)) return t('tests.nothing');
  if (Array.isArray(value)) return value.map((one) => valueInWords(what, one, reader)).join(t('canvas.comma'));
  if (typeof value !== 'string') return JSON.stringify(value);
  switch (what) {
    case 'stage':
      return stageTitle(value, reader);
    case 'status':
      return t(`tests.status.${value}`);
    case 'refused':
      return t(`refused.${value}`, unnamed(value));
    case 'at':
      return reader.moment(value);
    case 'runs': {
      const [flow = '', status = ''] = value.split(' ');
      const title = definition.flows[flow]?.title;
      const name = title === undefined ? flow : textOf(definition, title, locale);
      return `${name} (${t(`tests.run.${status}`)})`;
    }
    case 'tasks': {
      const [person = '', node = ''] = value.split(' at ');
      return `${personName(person, reader)} (${nodeTitle(node, reader)})`;
    }
    case 'missing': {
      const label = definition.fields[value]?.label;
      return label === undefined ? value : textOf(definition, label, locale);
    }
    default:
      return value;
  }
}

/** A test expects a refusal by its code alone, so the places of names in its words stay open. */
function unnamed(code: string): Readonly<Record<string, string>> {
  const words = refusalTexts[`refused.${code}`]?.en ?? '';
  return Object.fromEntries([...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => [name, '…']));
}

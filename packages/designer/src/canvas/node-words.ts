import type { NodeKind } from '@dealwright/runtime';
import { type FlowNode, isJsonObject, type JsonObject, type PersonSource, textOf } from '@dealwright/shared';
import { deadlineInWords } from './deadline-words.ts';
import { durationInWords } from './duration-words.ts';
import { type PersonReader, peopleToday, sourceInWords } from './person-words.ts';

/** What a node's card says below its name. */
export interface NodeWords {
  /** Short mark at the right of the name, such as "all 2". */
  readonly tag: string | null;
  readonly lines: readonly string[];
}

/**
 * A node in words, read from its settings by what each setting is (its `x-control`), so that a new kind of node
 * describes itself. People come first, then how they decide, then everything else that is set.
 */
export function nodeWords(node: FlowNode, kind: NodeKind | undefined, reader: PersonReader): NodeWords {
  if (kind === undefined) return { tag: null, lines: [] };
  const facts = settingsOf(kind).flatMap(([name, control]) => {
    const value = node.settings[name];
    return value === undefined ? [] : [{ name, control, value }];
  });
  const sources = facts.find(({ control }) => control === 'person-sources')?.value as
    | readonly PersonSource[]
    | undefined;
  if (sources === undefined) {
    const said = facts.map((fact) => settingInWords(fact, { node, kind, reader })).filter((words) => words !== '');
    return { tag: null, lines: said.slice(0, 2) };
  }
  const people = peopleToday(sources, reader);
  const who = sources.map((source) => sourceInWords(source, reader)).join(reader.t('canvas.comma'));
  // People who are named are the same today.
  const names = people.join(reader.t('canvas.comma'));
  const today = names === '' || names === who ? [] : [names];
  const deadline = deadlineInWords(facts.find(({ control }) => control === 'deadline')?.value, reader);
  const tag = modeTag(node.settings.mode, people.length, reader);
  if (deadline === null) return { tag, lines: [who, ...today] };
  // A card has two lines: the people share one, so that the time they have is seen.
  return { tag, lines: [[who, ...today].join(' · '), deadline] };
}

function settingsOf({ settingsSchema }: NodeKind): readonly (readonly [string, string])[] {
  const properties = isJsonObject(settingsSchema.properties) ? settingsSchema.properties : {};
  const order = Array.isArray(settingsSchema['x-order']) ? settingsSchema['x-order'] : Object.keys(properties);
  return order.flatMap((name) => {
    const schema = properties[String(name)];
    return isJsonObject(schema) ? [[String(name), String(schema['x-control'] ?? '')] as const] : [];
  });
}

const plainModes: readonly unknown[] = ['sequential', 'claim', 'vote', 'random'];

/** "any one", "all 2", "in turn", "pool", "vote", "by lot"; nothing when it is one person anyway. */
function modeTag(mode: unknown, count: number, { t }: PersonReader): string | null {
  if (mode === 'all') return count > 1 ? t('canvas.mode.all-of', { count }) : t('canvas.mode.all');
  if (plainModes.includes(mode)) return t(`canvas.mode.${String(mode)}`);
  return mode === 'any' && count > 1 ? t('canvas.mode.any') : null;
}

interface Fact {
  readonly name: string;
  readonly control: string;
  readonly value: unknown;
}

interface FactScope {
  readonly node: FlowNode;
  readonly kind: NodeKind;
  readonly reader: PersonReader;
}

function settingInWords({ name, control, value }: Fact, { kind, reader }: FactScope): string {
  const { definition, locale, t } = reader;
  const labelled = (words: string): string => `${t(`node.${kind.kind}.settings.${name}`)} ${words}`;
  switch (control) {
    case 'choice':
      return t(`node.${kind.kind}.settings.${name}.${String(value)}`);
    case 'duration':
      return durationInWords(String(value), t);
    case 'field':
      return labelled(fieldLabel(String(value), reader));
    case 'table': {
      const title = definition.tables?.[String(value)]?.title;
      return labelled(title === undefined ? String(value) : textOf(definition, title, locale));
    }
    case 'text':
      return textOf(definition, String(value), locale);
    case 'assignments':
      return assignmentsInWords(value, reader);
    default:
      return '';
  }
}

function assignmentsInWords(value: unknown, reader: PersonReader): string {
  const rows = Array.isArray(value) ? (value as readonly JsonObject[]) : [];
  return rows.map(({ field }) => fieldLabel(String(field), reader)).join(reader.t('canvas.comma'));
}

function fieldLabel(field: string, { definition, locale }: PersonReader): string {
  const label = definition.fields[field]?.label;
  return label === undefined ? field : textOf(definition, label, locale);
}

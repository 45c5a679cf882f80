import { type Reason, reasonParamKind } from '@dealwright/runtime';
import { type Organization, type ProcessDefinition, textOf } from '@dealwright/shared';
import { roleName } from '../canvas/person-words.ts';

/** What is needed to say a reason. */
export interface ReasonReader {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  /** Language of the definition's words. */
  readonly locale: string;
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
  /** An instant for people. */
  moment(instant: string): string;
}

/** What the engine says, with names in place of ids; `prefix` is "because", "trace" or "refused". */
export function reasonInWords(
  { code, params }: Reason,
  prefix: 'because' | 'trace' | 'refused',
  reader: ReasonReader,
): string {
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? nameOf(name, value, reader) : value,
  ]);
  return reader.t(`${prefix}.${code}`, Object.fromEntries(named));
}

/** The name of a person of the organization. */
export function personName(id: string, { organization }: Pick<ReasonReader, 'organization'>): string {
  return organization.people[id]?.name ?? id;
}

/** The name of a flow node, whatever flow it is in. */
export function nodeTitle(node: string, { definition, locale }: Pick<ReasonReader, 'definition' | 'locale'>): string {
  const found = Object.values(definition.flows).find(({ nodes }) => Object.hasOwn(nodes, node));
  const title = found?.nodes[node]?.title;
  return title === undefined ? node : textOf(definition, title, locale);
}

/** The name of a stage. */
export function stageTitle(stage: string, { definition, locale }: Pick<ReasonReader, 'definition' | 'locale'>): string {
  const title = definition.pipeline.stages[stage]?.title;
  return title === undefined ? stage : textOf(definition, title, locale);
}

function nameOf(name: string, value: string, reader: ReasonReader): string {
  const { definition, organization, locale } = reader;
  const titled = (ref: string | undefined): string => (ref === undefined ? value : textOf(definition, ref, locale));
  switch (reasonParamKind(name)) {
    case 'person':
      return personName(value, reader);
    case 'stage':
      return stageTitle(value, reader);
    case 'flow':
      return titled(definition.flows[value]?.title);
    case 'node':
      return nodeTitle(value, reader);
    case 'field':
      return titled(definition.fields[value]?.label);
    case 'form':
      return titled(definition.forms[value]?.title);
    case 'role':
      return roleName(value, reader);
    case 'table':
      return titled(definition.tables?.[value]?.title);
    case 'purpose':
      return titled(definition.privacy.purposes[value]?.title);
    case 'region':
      return organization.regions[value]?.name ?? value;
    case 'team':
      return organization.teams[value]?.name ?? value;
    case 'instant':
      return reader.moment(value);
    case 'text':
      return textOf(definition, value, locale);
    default:
      return value;
  }
}

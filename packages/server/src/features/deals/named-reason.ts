import { type FieldStates, type Reason, type ReasonParamKind, reasonParamKind } from '@dealwright/runtime';
import { type Organization, type ProcessDefinition, textOf, translate } from '@dealwright/shared';
import { dealTexts } from './texts.ts';
import { nameOf } from './viewer.ts';

/** In whose language ids are put into words. */
export interface NameReader {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly locale: string;
  /** What the reader may see: a field that is hidden from him is not named. */
  readonly states?: FieldStates;
}

type Naming = (id: string, reader: NameReader) => string | undefined;

/** The words of an id, by what the id is of. What is not listed is shown as it stands. */
const namings: { readonly [Kind in ReasonParamKind]?: Naming } = {
  person: (id, { organization }) => nameOf(organization, id),
  stage: (id, reader) => titled(reader, reader.definition.pipeline.stages[id]?.title),
  flow: (id, reader) => titled(reader, reader.definition.flows[id]?.title),
  field: fieldName,
  form: (id, reader) => titled(reader, reader.definition.forms[id]?.title),
  role: (id, reader) => titled(reader, reader.definition.roles[id]?.label),
  table: (id, reader) => titled(reader, reader.definition.tables?.[id]?.title),
  node: (id, reader) => titled(reader, nodeTitle(reader.definition, id)),
  purpose: (id, reader) => titled(reader, reader.definition.privacy.purposes[id]?.title),
  branch: (id, reader) => titled(reader, branchTitle(reader.definition, id)),
  region: (id, { organization }) => organization.regions[id]?.name,
  team: (id, { organization }) => organization.teams[id]?.name,
  group: (id, { organization }) => organization.groups?.[id]?.name,
  text: (ref, reader) => titled(reader, ref),
};

function fieldName(id: string, reader: NameReader): string | undefined {
  if (reader.states?.get(id) === 'hidden') return translate(dealTexts, 'deal.hidden-field', {}, reader.locale);
  return titled(reader, reader.definition.fields[id]?.label);
}

/** The same reason with the words people know instead of ids. */
export function namedReason(
  reason: Reason,
  reader: NameReader,
): { code: string; params: Record<string, string | number> } {
  return { code: reason.code, params: namedParams(reason.params, reader) };
}

/** Parameters with the words people know instead of ids. */
export function namedParams(params: Reason['params'], reader: NameReader): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      return [name, typeof value === 'string' && value !== '' ? wordOf(name, value, reader) : value];
    }),
  );
}

function wordOf(name: string, value: string, reader: NameReader): string {
  return namings[reasonParamKind(name)]?.(value, reader) ?? value;
}

/** Text ref of a node's title, whichever flow it is in. */
export function nodeTitle(definition: ProcessDefinition, node: string): string | undefined {
  return Object.values(definition.flows).find(({ nodes }) => Object.hasOwn(nodes, node))?.nodes[node]?.title;
}

function branchTitle(definition: ProcessDefinition, branch: string): string | undefined {
  const nodes = Object.values(definition.flows).flatMap((flow) => Object.values(flow.nodes));
  return nodes.flatMap(({ branches = [] }) => branches).find(({ id }) => id === branch)?.title;
}

function titled({ definition, locale }: NameReader, ref: string | undefined): string | undefined {
  return ref === undefined ? undefined : textOf(definition, ref, locale);
}

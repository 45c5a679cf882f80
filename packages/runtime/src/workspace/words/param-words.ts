import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { type ReasonParamKind, reasonParamKind } from '../../index.ts';

/** What ids are named by. */
export interface WordSources {
  readonly definition: ProcessDefinition | null;
  readonly locale: string;
  readonly personName: (id: string) => string;
  readonly placeName: (id: string) => string;
  readonly timeText: (instant: string) => string;
}

/** Params of a reason in words: ids of people and of the definition are named, the rest stays. */
export function paramWords(
  params: Readonly<Record<string, string | number>>,
  sources: WordSources,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? wordOf(reasonParamKind(name), value, sources) : value,
    ]),
  );
}

function wordOf(kind: ReasonParamKind, value: string, sources: WordSources): string {
  if (kind === 'person') return sources.personName(value);
  if (kind === 'region' || kind === 'team') return sources.placeName(value);
  if (kind === 'instant') return sources.timeText(value);
  if (kind === 'plain' || sources.definition === null) return value;
  const ref = kind === 'text' ? value : refOf(kind, value, sources.definition);
  return ref === undefined ? value : textOf(sources.definition, ref, sources.locale);
}

/** The text ref of what an id names; undefined when the definition has no such thing. */
function refOf(kind: ReasonParamKind, id: string, definition: ProcessDefinition): string | undefined {
  const nodes = Object.values(definition.flows).flatMap((flow) => Object.entries(flow.nodes));
  switch (kind) {
    case 'stage':
      return definition.pipeline.stages[id]?.title;
    case 'flow':
      return definition.flows[id]?.title;
    case 'field':
      return definition.fields[id]?.label;
    case 'form':
      return definition.forms[id]?.title;
    case 'role':
      return definition.roles[id]?.label;
    case 'table':
      return definition.tables?.[id]?.title;
    case 'purpose':
      return definition.privacy.purposes[id]?.title;
    case 'node':
      return nodes.find(([node]) => node === id)?.[1].title;
    case 'branch':
      return nodes.flatMap(([, node]) => node.branches ?? []).find((branch) => branch.id === id)?.title;
    default:
      return undefined;
  }
}

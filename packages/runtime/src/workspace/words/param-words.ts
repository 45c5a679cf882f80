import { type ProcessDefinition, textOf } from '@dealwright/shared';

/** What ids are named by. */
export interface WordSources {
  readonly definition: ProcessDefinition | null;
  readonly locale: string;
  readonly personName: (id: string) => string;
}

/** Params of a reason in words: text refs, ids of the definition and people are named, the rest stays. */
export function paramWords(
  params: Readonly<Record<string, string | number>>,
  sources: WordSources,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? wordOf(value, sources) : value]),
  );
}

function wordOf(value: string, sources: WordSources): string {
  const ref = value.startsWith('t:') ? value : refOf(value, sources.definition);
  if (ref !== null && sources.definition !== null) return textOf(sources.definition, ref, sources.locale);
  return value.includes(',')
    ? value
        .split(',')
        .map((part) => sources.personName(part.trim()))
        .join(', ')
    : sources.personName(value);
}

/** The text ref of what an id names, or null when the definition has no such thing. */
function refOf(id: string, definition: ProcessDefinition | null): string | null {
  if (definition === null) return null;
  const node = () =>
    Object.values(definition.flows)
      .map((flow) => flow.nodes[id])
      .find((found) => found !== undefined);
  const branch = () =>
    Object.values(definition.flows)
      .flatMap((flow) => Object.values(flow.nodes).flatMap((each) => each.branches ?? []))
      .find((each) => each.id === id);
  if (id.startsWith('f_')) return definition.fields[id]?.label ?? null;
  if (id.startsWith('st_')) return definition.pipeline.stages[id]?.title ?? null;
  if (id.startsWith('fl_')) return definition.flows[id]?.title ?? null;
  if (id.startsWith('nd_')) return node()?.title ?? null;
  if (id.startsWith('br_')) return branch()?.title ?? null;
  if (id.startsWith('role:')) return definition.roles[id]?.label ?? null;
  return null;
}

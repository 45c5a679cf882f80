import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldsRead } from './fields-read.ts';
import { fieldName } from './names.ts';
import { type Edges, findCycles } from './strongly-connected.ts';

/** One way a field's value comes from others. `certain` when the value itself is made of them, not only the condition under which it is set. */
interface Source {
  readonly field: string;
  readonly reads: readonly string[];
  readonly pointer: string;
  readonly certain: boolean;
}

/** Values that are made of themselves: certainly, or possibly through the conditions of rules that set each other's fields. */
export function checkCycles({ definition }: CheckFrame): readonly Finding[] {
  const sources = sourcesOf(definition);
  const certain = findCycles(edgesOf(sources.filter((source) => source.certain)));
  const inCertain = new Set(certain.flat());
  const possible = findCycles(edgesOf(sources)).filter(
    (group) => group.length > 1 && !group.some((id) => inCertain.has(id)),
  );
  return [
    ...certain.map((group) => asFinding(definition, group, { code: 'cycle', severity: 'error', sources })),
    ...possible.map((group) => asFinding(definition, group, { code: 'cycle-possible', severity: 'warning', sources })),
  ];
}

function sourcesOf({ fields, forms }: ProcessDefinition): readonly Source[] {
  const computed = Object.entries(fields).flatMap(([field, { computed: value }]): readonly Source[] => {
    if (value === undefined) return [];
    return [{ field, reads: fieldsRead(value), pointer: pointerOf('fields', field, 'computed'), certain: true }];
  });
  const ruled = Object.entries(forms).flatMap(([form, { rules }]) => {
    return Object.entries(rules).flatMap(([rule, { when, then }]) => {
      return then.flatMap(({ effect, target, arg }, index): readonly Source[] => {
        if (effect !== 'value' || arg === undefined) return [];
        const pointer = pointerOf('forms', form, 'rules', rule, 'then', index);
        return [
          { field: target, reads: fieldsRead(arg), pointer, certain: true },
          { field: target, reads: fieldsRead(when), pointer, certain: false },
        ];
      });
    });
  });
  return [...computed, ...ruled];
}

function edgesOf(sources: readonly Source[]): Edges {
  const edges = new Map<string, Set<string>>();
  for (const { field, reads } of sources) edges.set(field, new Set([...(edges.get(field) ?? []), ...reads]));
  return edges;
}

interface CycleFacts {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly sources: readonly Source[];
}

function asFinding(
  definition: ProcessDefinition,
  group: readonly string[],
  { code, severity, sources }: CycleFacts,
): Finding {
  const members = [...group].sort();
  const pointer = sources.find(({ field }) => field === members[0])?.pointer ?? pointerOf('fields', members[0] ?? '');
  const fields = members.map((id) => fieldName(definition, id)).join(' → ');
  return { code, severity, pointer, params: { fields } };
}

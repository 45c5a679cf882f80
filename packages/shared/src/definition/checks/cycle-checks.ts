import { buildDependencyGraph } from '../../expression/graph/dependency-graph.ts';
import type { Expression } from '../../generated/expression.ts';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName } from './names.ts';

/** One way a field's value comes from others. `certain` when the value itself is made of them, not only the condition under which it is set. */
interface Source {
  /** Pointer of the expression; names it in the graph. */
  readonly name: string;
  readonly target: string;
  readonly expression: Expression;
  /** Pointer of what sets the value. */
  readonly pointer: string;
  readonly certain: boolean;
}

/** Values that are made of themselves: certainly, or possibly through the conditions of rules that set each other's fields. */
export function checkCycles(frame: CheckFrame): readonly Finding[] {
  const sources = sourcesOf(frame.definition);
  const certain = cyclesOf(sources.filter((source) => source.certain));
  const inCertain = new Set(certain.flat().map(({ target }) => target));
  const possible = cyclesOf(sources).filter((group) => {
    return new Set(group.map(({ target }) => target)).size > 1 && !group.some(({ target }) => inCertain.has(target));
  });
  return [
    ...certain.map((group) => asFinding(frame, group, { code: 'cycle', severity: 'error' })),
    ...possible.map((group) => asFinding(frame, group, { code: 'cycle-possible', severity: 'warning' })),
  ];
}

function cyclesOf(sources: readonly Source[]): readonly (readonly Source[])[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  return buildDependencyGraph(sources).cycles.map((names) => names.flatMap((name) => byName.get(name) ?? []));
}

function sourcesOf({ fields, forms }: ProcessDefinition): readonly Source[] {
  const computed = Object.entries(fields).flatMap(([target, { computed: expression }]): readonly Source[] => {
    const pointer = pointerOf('fields', target, 'computed');
    return expression === undefined ? [] : [{ name: pointer, target, expression, pointer, certain: true }];
  });
  const ruled = Object.entries(forms).flatMap(([form, { rules }]) => {
    return Object.entries(rules).flatMap(([rule, { when, then }]) => {
      return then.flatMap(({ effect, target, arg }, index): readonly Source[] => {
        if (effect !== 'value' || arg === undefined) return [];
        const pointer = pointerOf('forms', form, 'rules', rule, 'then', index);
        return [
          { name: `${pointer}/arg`, target, expression: arg, pointer, certain: true },
          { name: `${pointer}#when`, target, expression: when, pointer, certain: false },
        ];
      });
    });
  });
  return [...computed, ...ruled];
}

interface CycleFacts {
  readonly code: string;
  readonly severity: 'error' | 'warning';
}

function asFinding(frame: CheckFrame, group: readonly Source[], { code, severity }: CycleFacts): Finding {
  const members = [...new Set(group.map(({ target }) => target))].sort();
  const pointer = group.find(({ target }) => target === members[0])?.pointer ?? '';
  const fields = members.map((id) => fieldName(frame, id)).join(' → ');
  return { code, severity, pointer, params: { fields } };
}

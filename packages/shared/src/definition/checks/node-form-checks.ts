import type { Flow, FlowNode } from '../../generated/flow.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName, inWords } from './names.ts';

/** What a node requires must be on the form that its people see, or nobody can fill it in there. */
export function checkNodeForms(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.flows).flatMap(([id, flow]) =>
    Object.entries(flow.nodes).flatMap(([node, drawn]) => {
      const missing = missingOnForm(frame, flow, drawn);
      return missing.map(
        (field): Finding => ({
          code: 'required-not-on-form',
          severity: 'warning',
          pointer: pointerOf('flows', id, 'nodes', node, 'fields', field),
          params: { node: inWords(frame, drawn.title), field: fieldName(frame, field) },
        }),
      );
    }),
  );
}

function missingOnForm(
  { definition, columnOwners }: CheckFrame,
  { trigger }: Flow,
  { form, fields = {} }: FlowNode,
): readonly string[] {
  const guarded = trigger.stage === undefined ? undefined : definition.pipeline.stages[trigger.stage]?.form;
  const [shownForm] = [form, guarded].flatMap((each) => (each === undefined ? [] : (definition.forms[each] ?? [])));
  if (shownForm === undefined) return [];
  const shown = new Set(Object.values(shownForm.layout).flatMap(({ field }) => field ?? []));
  return Object.keys(fields).filter(
    (field) =>
      fields[field] === 'required' &&
      !shown.has(field) &&
      !columnOwners.has(field) &&
      definition.fields[field] !== undefined,
  );
}

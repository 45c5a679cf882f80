import type { Gate, ProcessDefinition, Stage } from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import type { DecisionContext } from '../context.ts';
import type { GateGap } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { fillsSlot } from '../people/role-members.ts';
import type { Deal } from '../state.ts';
import { type Evaluation, evaluationOf } from '../values/evaluation.ts';

/** Who looks at a gate, beside what every decision knows. */
export interface GateContext extends DecisionContext {
  /** The person who would move the deal; left out, nobody may waive. */
  readonly person?: string;
}

/**
 * What is still missing before a deal may enter a stage, approvals apart. On the way forward the gates of the stages in between
 * ask, too, except on the way to a lost deal; on the way back a gate asks only where the stage says `reopen`.
 */
// biome-ignore lint/complexity/useMaxParams: definition, deal, what is asked and context, in the order of `decide`
export function gateGap(definition: ProcessDefinition, deal: Deal, stage: string, context: GateContext): GateGap {
  const gates = gatesOnTheWay(definition, deal.stage, stage);
  const evaluation = evaluationOf({ definition, context, deal: () => deal });
  const target = gates.at(-1);
  return {
    fields: unique(gates.flatMap(({ fields = [] }) => fields)).filter((field) => isEmpty(definition, deal, field)),
    items: gates
      .flatMap(({ checklist = [] }) => checklist.map(({ id }) => id))
      .filter((item) => lookup(deal.checklist, item) === undefined),
    documents: unique(gates.flatMap(({ documents = [] }) => documents)).filter((id) => isEmpty(definition, deal, id)),
    condition: failingCondition(gates, evaluation),
    flow: target?.flow ?? null,
    waivable: mayWaive(target?.waiver, context),
  };
}

/** Whether nothing is missing; an approval that will be asked is no gap. */
export function isClosedGap({ fields, items, documents, condition }: GateGap): boolean {
  return fields.length + items.length + documents.length === 0 && condition === null;
}

/** Stages between two stages that a move forward passes over, and the target; only the target on the way back or to lost. */
export function stagesOnTheWay(definition: ProcessDefinition, from: string, to: string): readonly Stage[] {
  const { order, stages } = definition.pipeline;
  const target = lookup(stages, to);
  const [start, end] = [order.indexOf(from), order.indexOf(to)];
  if (target === undefined) return [];
  if (end <= start || target.outcome === 'lost') return [target];
  const between = order.slice(start + 1, end).flatMap((id) => lookup(stages, id) ?? []);
  return [...between.filter(({ outcome }) => outcome === undefined), target];
}

function gatesOnTheWay(definition: ProcessDefinition, from: string, to: string): readonly Gate[] {
  const { order, stages } = definition.pipeline;
  const back = order.indexOf(to) < order.indexOf(from);
  if (back && lookup(stages, to)?.back !== 'reopen') return [];
  return stagesOnTheWay(definition, from, to).map(({ gate }) => gate ?? {});
}

function failingCondition(gates: readonly Gate[], evaluation: Evaluation): string | null {
  const failing = gates.find(({ when }) => when !== undefined && !evaluation.holds(when));
  return failing === undefined ? null : (failing.message ?? 'gate.condition');
}

function mayWaive(waiver: string | undefined, { person, organization }: GateContext): boolean {
  const member = person === undefined ? undefined : lookup(organization.people, person);
  return waiver !== undefined && member?.active === true && fillsSlot(member, waiver, organization);
}

function isEmpty(definition: ProcessDefinition, deal: Deal, field: string): boolean {
  const type = fieldTypes.get(lookup(definition.fields, field)?.type ?? '');
  const value = lookup(deal.values, field);
  return type === undefined ? value === undefined || value === null : type.isEmpty(value);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

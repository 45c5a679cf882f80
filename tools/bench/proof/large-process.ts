import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { AppError } from '@dealwright/shared';
import { loadLibrary } from '@dealwright/templates';

/** Blocks of three nodes: a condition on the budget with an approval on either side. */
const blocks = 100;
const approvers = ['anna', 'li', 'fred', 'vera', 'erik'] as const;

/** The lead process of the library with an approval of 300 nodes, 200 of which people decide at: as large as a flow may be. */
export function largeProcess(): ProcessDefinition {
  const lead = loadLibrary().find(({ name }) => name === 'gdpr-lead-capture')?.definition;
  if (lead === undefined) throw new AppError('not-found');
  const [[id, approval] = []] = Object.entries(lead.flows);
  const [title] = Object.values(approval?.nodes ?? {}).map((node) => node.title);
  if (id === undefined || approval === undefined || title === undefined) throw new AppError('not-found');
  const nodes = Object.fromEntries(Array.from({ length: blocks }, (_none, place) => blockAt(place, title)).flat());
  const root = Array.from({ length: blocks }, (_none, place) => `nd_if${place}`);
  return { ...lead, flows: { ...lead.flows, [id]: { ...approval, root, nodes } } };
}

function blockAt(place: number, title: string): readonly (readonly [string, FlowNode])[] {
  const [above, below] = [`nd_above${place}`, `nd_below${place}`];
  const approvalBy = (person: string): FlowNode => ({
    kind: 'approve',
    title,
    settings: { who: [{ from: 'people', people: [person] }], self: 'allow' },
  });
  const amount = { const: { money: { amount: String(1000 * (place + 1)), currency: 'EUR' } } };
  const condition: FlowNode = {
    kind: 'condition',
    title,
    settings: {},
    branches: [
      { id: `br_above${place}`, when: { op: 'gt', args: [{ field: 'f_budget' }, amount] }, nodes: [above] },
      { id: `br_below${place}`, nodes: [below] },
    ],
  };
  const [one = 'anna', other = 'li'] = [approvers[place % approvers.length], approvers[(place + 1) % approvers.length]];
  return [
    [`nd_if${place}`, condition],
    [above, approvalBy(one)],
    [below, approvalBy(other)],
  ];
}

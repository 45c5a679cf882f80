import { type Command, type Deal, type DecisionContext, decide, exampleOrganization } from '@dealwright/runtime';
import { AppError, type FlowNode, type ProcessDefinition } from '@dealwright/shared';

const context: DecisionContext = { now: '2026-01-05T09:00:00.000Z', organization: exampleOrganization, quiet: true };
const approvers = ['anna', 'li', 'fred', 'vera', 'erik'] as const;

/** A deal on its way, and who says yes next. */
export interface Walk {
  readonly definition: ProcessDefinition;
  readonly commands: readonly Command[];
}

/**
 * The approval of the comparison: a condition, `serial` approvals one after the other, two side by side, and their meeting; each
 * approval by one named person. Every seat is numbered by the engine, so the commands are the same in each run.
 */
export function approvalWalk(serial: number): Walk {
  const definition = approvalProcess(serial);
  const commands: Command[] = [started];
  let deal = next(definition, null, started);
  while (deal.status === 'open' && openTask(deal) !== null) {
    const { task, person } = openTask(deal) ?? { task: '', person: '' };
    const command: Command = { kind: 'approve', id: `c${commands.length}`, by: { kind: 'person', id: person }, task };
    commands.push(command);
    deal = next(definition, deal, command);
  }
  return { definition, commands };
}

/** Decides all commands of a walk, one after the other. */
export function walk({ definition, commands }: Walk): Deal {
  let deal: Deal | null = null;
  for (const command of commands) deal = next(definition, deal, command);
  if (deal === null) throw new AppError('not-found');
  return deal;
}

/** The same with the state as text between the commands, as a server that keeps it in a row has it. */
export function walkThroughText({ definition, commands }: Walk): Deal {
  let text = 'null';
  for (const command of commands) text = JSON.stringify(next(definition, JSON.parse(text), command));
  return JSON.parse(text);
}

/** One decision that must be accepted. */
export function next(definition: ProcessDefinition, deal: Deal | null, command: Command): Deal {
  const decision = decide(definition, deal, command, context);
  if (!decision.ok) throw new AppError('command.refused', { params: { reason: decision.refused.code } });
  return decision.deal;
}

const started: Command = {
  kind: 'start',
  id: 'c0',
  by: { kind: 'person', id: 'max' },
  deal: 'd1',
  number: 'DW-1',
  process: { key: 'approval', version: 1, hash: '0'.repeat(64), rule: 'stable' },
  form: null,
  values: { f_amount: '60000' },
  owner: 'max',
  region: 'de',
  team: 'berlin',
};

function openTask({ id, runs }: Deal): { readonly task: string; readonly person: string } | null {
  for (const run of Object.values(runs))
    for (const visit of run.open)
      for (const seat of visit.seats)
        if (seat.status === 'open') return { task: `${id}.${seat.id}`, person: seat.person };
  return null;
}

function approvalProcess(serial: number): ProcessDefinition {
  const line = Array.from({ length: serial }, (_, index) => [`nd_line${index}`, approvalBy(index)] as const);
  const nodes: Readonly<Record<string, FlowNode>> = {
    nd_choice: {
      kind: 'condition',
      title: 't:choice',
      settings: {},
      branches: [
        { id: 'br_big', when: over50000, nodes: [...line.map(([id]) => id), 'nd_both'] },
        { id: 'br_small', nodes: [] },
      ],
    },
    ...Object.fromEntries(line),
    nd_both: {
      kind: 'parallel',
      title: 't:both',
      settings: {},
      branches: [
        { id: 'br_left', nodes: ['nd_left'] },
        { id: 'br_right', nodes: ['nd_right'] },
      ],
    },
    nd_left: approvalBy(3),
    nd_right: approvalBy(4),
  };
  return {
    format: 'dealwright.process/1',
    key: 'approval',
    locales: ['en'],
    defaultLocale: 'en',
    title: 't:title',
    fields: {
      f_amount: { type: 'number', typeVersion: 1, key: 'amount', label: 't:amount', settings: { scale: 0 } },
    },
    forms: {},
    pipeline: {
      order: ['st_new', 'st_won'],
      stages: {
        st_new: { title: 't:new', module: 'nurture' },
        st_won: { title: 't:won', module: 'nurture', outcome: 'won' },
      },
      card: { title: 'f_amount' },
    },
    flows: { fl_approval: { title: 't:flow', trigger: { on: 'submit' }, root: ['nd_choice'], nodes } },
    roles: {},
    privacy: { purposes: {}, notices: {} },
    texts: { en: {} },
  };
}

const over50000 = { op: 'gt', args: [{ field: 'f_amount' }, { const: { decimal: '50000' } }] } as const;

/** One named person; who said yes before is asked again, so that every step is a step. */
function approvalBy(index: number): FlowNode {
  const person = approvers[index % approvers.length] ?? '';
  return {
    kind: 'approve',
    title: 't:approval',
    settings: { who: [{ from: 'people', people: [person] }] },
  };
}

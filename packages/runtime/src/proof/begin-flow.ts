import type { FieldValues, Organization, ProcessDefinition } from '@dealwright/shared';
import { type ChoiceToMake, choicesToMake } from '../engine/choices-to-make.ts';
import type { Choices, Command } from '../engine/command.ts';
import type { DecisionContext } from '../engine/context.ts';
import { decideTurn } from '../engine/decide.ts';
import type { Deal, Instant } from '../engine/state.ts';

/** One way into a flow: who asks, with what. */
export interface FlowStart {
  readonly definition: ProcessDefinition;
  readonly organization: Organization;
  readonly flow: string;
  readonly initiator: string;
  readonly values: FieldValues;
  /** When it begins; left out where it does not matter. */
  readonly at?: Instant;
}

/** When a flow begins that is looked at; it matters where people stand in for others from one day to another. */
export function beginOf({ at = '2026-01-05T09:00:00.000Z' }: FlowStart): Instant {
  return at;
}

/** A deal with these values, about which nobody has asked for anything yet. */
export function dealCommand({ definition, organization, initiator, values }: FlowStart): Command {
  const { region = '', team = '' } = organization.people[initiator] ?? {};
  return {
    id: 'proof-start',
    by: { kind: 'system', reason: 'proof' },
    kind: 'start',
    deal: 'proof',
    number: 'PROOF',
    process: { key: definition.key, version: 1, hash: '', rule: 'proof' },
    form: null,
    values,
    owner: initiator,
    region,
    team,
  };
}

/** The command that begins the flow, with people chosen wherever the initiator may choose: the first that there are. */
export function flowCommand(start: FlowStart, deal: Deal): Command {
  const { definition, organization, flow, initiator } = start;
  const context = { now: beginOf(start), organization };
  const command: Command = { id: 'proof-flow', by: { kind: 'person', id: initiator }, kind: 'start-flow', flow };
  const tried = decideTurn({ definition, command, context, assuming: true }, deal);
  if (!tried.ok) return command;
  const [run = ''] = Object.keys(tried.deal.runs);
  const choices = choicesToMake(definition, { deal: tried.deal, run, by: 'initiator', reached: true }, context);
  return { ...command, choose: chosenFrom(choices, context, initiator) } as Command;
}

/** The first of the people whom somebody may choose for each node, who did not ask himself. */
export function chosenFrom(
  choices: readonly ChoiceToMake[],
  { organization }: DecisionContext,
  initiator: string,
): Choices {
  const anybody = Object.values(organization.people).filter(({ id, active }) => active && id !== initiator);
  return Object.fromEntries(
    choices.map(({ node, people }) => [node, (people ?? anybody.map(({ id }) => id)).slice(0, 1)] as const),
  );
}

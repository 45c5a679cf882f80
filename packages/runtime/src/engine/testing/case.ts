import { type Organization, type ProcessDefinition, translate } from '@dealwright/shared';
import { expect } from 'vitest';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { Actor, Command, CommandBody, StartCommand } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision, Refusal, TraceStep } from '../decision.ts';
import type { Effect } from '../effect.ts';
import type { DealEvent } from '../event.ts';
import { replay } from '../fold/apply-event.ts';
import { openTasks } from '../open-tasks.ts';
import type { Deal, Seat } from '../state.ts';
import { engineTexts } from '../texts.ts';
import { visitsOf } from '../visits.ts';

/** A deal in a test: who does what, and what came of it. Every accepted command is replayed and every refusal has words. */
export interface Case {
  readonly definition: ProcessDefinition;
  deal: Deal;
  now: string;
  organization: Organization;
  readonly events: DealEvent[];
  readonly effects: Effect[];
  readonly trace: TraceStep[];
  /** Gives a command that must succeed. */
  give(by: string, body: CommandBody): Deal;
  /** Gives a command that must be refused, and says why. */
  refused(by: string, body: CommandBody): Refusal;
  /** Decides without keeping the result. */
  attempt(by: string, body: CommandBody): Decision;
  /** Open tasks as "person at node". */
  tasks(): readonly string[];
  /** The id of the person's open task. */
  taskOf(person: string): string;
  /** All seats of a node, oldest first. */
  seatsAt(node: string): readonly Seat[];
}

/** What a case begins with. */
export type CaseStart = Partial<StartCommand> & {
  readonly by?: string | 'public';
  readonly organization?: Organization;
};

/** Begins a deal of max in Berlin, on a Monday morning. */
export function openCase(definition: ProcessDefinition, start: CaseStart = {}): Case {
  const { by = 'max', organization = exampleOrganization, ...more } = start;
  const state = { commands: 0 };
  const attempt = (
    self: Pick<Case, 'deal' | 'now' | 'organization'> | null,
    who: string,
    body: CommandBody,
  ): Decision => {
    state.commands += 1;
    const command: Command = { id: `c${state.commands}`, by: actorOf(who), ...body };
    const context = { now: self?.now ?? monday, organization: self?.organization ?? organization };
    return decide(definition, self?.deal ?? null, command, context);
  };
  const begun = accepted(attempt(null, by, { ...startBody(definition), ...more }));
  const self: Case = {
    definition,
    deal: begun.deal,
    now: monday,
    organization,
    events: [...begun.events],
    effects: [...begun.effects],
    trace: [...begun.trace],
    attempt: (who, body) => attempt(self, who, body),
    give(who, body) {
      const decision = accepted(attempt(self, who, body));
      self.deal = decision.deal;
      self.events.push(...decision.events);
      self.effects.push(...decision.effects);
      self.trace.push(...decision.trace);
      expect(JSON.stringify(replay(self.events))).toBe(JSON.stringify(self.deal));
      return self.deal;
    },
    refused: (who, body) => refusalOf(attempt(self, who, body)),
    tasks: () => openTasks(self.deal).map(({ person, node }) => `${person} at ${node}`),
    taskOf: (person) => openTasks(self.deal).find((task) => task.person === person)?.id ?? `nobody-asked-${person}`,
    seatsAt: (node) => seatsAt(self.deal, node),
  };
  return self;
}

/** When cases begin. */
export const monday = '2026-01-05T09:00:00.000Z';

/** The start of a deal of max in Berlin, without values. */
export function startBody(definition: ProcessDefinition): StartCommand {
  const process = { key: definition.key, version: 1, hash: 'h', rule: 'stable' };
  const place = { owner: 'max', region: 'de', team: 'berlin' };
  return { kind: 'start', deal: 'd1', number: 'DW-1', process, form: null, values: {}, ...place };
}

function actorOf(who: string): Actor {
  if (who === 'public') return { kind: 'public', link: 'l1' };
  return who === 'timer' ? { kind: 'system', reason: 'timer' } : { kind: 'person', id: who };
}

function accepted(decision: Decision): Extract<Decision, { ok: true }> {
  if (!decision.ok) expect.unreachable(`refused: ${JSON.stringify(decision.refused)}`);
  return decision as Extract<Decision, { ok: true }>;
}

function refusalOf(decision: Decision): Refusal {
  if (decision.ok) expect.unreachable(`accepted: ${JSON.stringify(decision.events)}`);
  const { refused } = decision as Extract<Decision, { ok: false }>;
  expect(translate(engineTexts, `refused.${refused.code}`, refused.params, 'en')).not.toMatch(/\{\{|^refused\./);
  return refused;
}

function seatsAt({ runs }: Deal, node: string): readonly Seat[] {
  const visits = Object.values(runs).flatMap(visitsOf);
  return visits.filter((visit) => visit.node === node).flatMap(({ seats }) => seats);
}

import type { ProcessDefinition } from '@dealwright/shared';
import type { Command } from '../../../../runtime/src/engine/command.ts';
import { beginning } from '../../../../runtime/src/engine/properties/testing/mixed-steps.ts';
import type { Deal } from '../../../../runtime/src/engine/state.ts';
import type { Look } from './bulk-look.ts';
import { type Attempt, chosenCommand } from './chosen-command.ts';
import type { Answered } from './record-faults.ts';
import type { Town } from './walk-town.ts';

/** A step of each client, one after the other or at once. */
export interface StepPair {
  readonly steps: readonly [Attempt, Attempt];
  readonly together: boolean;
}

/** A deal that is to be walked. */
export interface WalkPlan {
  readonly name: string;
  /** Key of its published process. */
  readonly process: string;
  readonly definition: ProcessDefinition;
  readonly pairs: readonly StepPair[];
}

/** A deal that was walked, and what was said to it. */
export interface WalkedDeal extends WalkPlan {
  readonly id: string;
  readonly answered: readonly Answered[];
}

interface Ground {
  readonly town: Town;
  readonly look: Look;
  /** Hears of every command that was answered. */
  readonly stepped: () => void;
  /** Hears that the deal is there. */
  readonly began: () => void;
}

/** Two clients work on one deal, each first through a server of his own and on what he saw last, while everything else goes on. */
export async function walkDeal({ town, look, stepped, began }: Ground, plan: WalkPlan): Promise<WalkedDeal> {
  const { name, process, definition, pairs } = plan;
  const answered: Answered[] = [];
  const [start, gate] = beginning(definition);
  if (start.kind !== 'start') throw new Error('a deal begins with its start');
  const body = { command: `${name}-start`, form: null, values: start.values };
  const begun = await town.send(0, { person: 'max', path: `/api/processes/${process}/deals`, body });
  stepped();
  if (begun.status !== 200) throw new Error(`the deal did not begin: ${begun.text}`);
  began();
  const { id } = (JSON.parse(begun.text) as { readonly deal: { readonly id: string } }).deal;

  const give = async (server: 0 | 1, command: Command): Promise<void> => {
    const request = requestOf(town, id, command);
    if (request === null) return;
    const sentAt = Date.now();
    const reply = await town.send(server, request);
    answered.push({ command, sentAt, now: new Date().toISOString(), ...reply });
    stepped();
  };
  await give(1, { ...gate, id: `${name}-gate` });
  const seen: [Deal | null, Deal | null] = [null, null];
  let latest: Deal | null = null;
  const canSend = (command: Command) => requestOf(town, id, command) !== null;
  for (const [index, { steps, together }] of pairs.entries()) {
    const deeds = ([0, 1] as const).map((client) => async () => {
      const step = steps[client];
      const deal = (step.looks ? null : seen[client]) ?? (await look({ tenant: town.tenant, id, known: latest }));
      if (deal.revision > (latest?.revision ?? 0)) latest = deal;
      seen[client] = deal;
      const view = { definition, organization: organizationOf(town), deal };
      const command = chosenCommand(view, step, { index: 2 * index + client, canSend });
      if (command !== null) await give(client, { ...command, id: `${name}-${command.id}` });
    });
    if (together) await Promise.all(deeds.map((deed) => deed()));
    else for (const deed of deeds) await deed();
  }
  return { ...plan, id, answered };
}

/** How the town stands. */
function organizationOf({ organizations: [first, ...later] }: Town) {
  return later.at(-1) ?? first;
}

interface Request {
  readonly person: string | null;
  readonly path: string;
  readonly body: object;
}

/** A command as its giver sends it; null where nobody can: timers fire by themselves, and answers need the address they were asked for at. */
function requestOf(town: Town, deal: string, command: Command): Request | null {
  const { by, id, ...body } = command;
  const path = `/api/deals/${deal}/commands`;
  if (by.kind === 'person') {
    const { signature: _, ...rest } = { signature: '', ...body };
    return { person: by.id, path, body: { id, ...rest } };
  }
  if (body.kind === 'signal') return { person: 'ada', path, body: { id, ...body } };
  if (body.kind !== 'answer') return null;
  const address = town.servers.other.answers.get([deal, body.run, body.visit].join('/'));
  const answer = body.outcome === 'failed' ? { failed: true } : { values: body.values ?? {} };
  return address === undefined ? null : { person: null, path: address, body: answer };
}

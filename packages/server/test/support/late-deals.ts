import { type Command, decide } from '@dealwright/runtime';
import type { Deadline, ProcessDefinition } from '@dealwright/shared';
import { newId } from '../../src/database/new-id.ts';
import { writeDeals } from '../../src/features/deals/deal-write.ts';
import { writeOf } from '../../src/features/deals/decision-write.ts';
import { chainStart } from '../../src/features/deals/event-chain.ts';
import { organizationSnapshot } from '../../src/features/organization/organization.read-model.ts';
import { approvalDefinition } from './approval-process.ts';
import { personId, type World } from './world.ts';

/** A process that asks the owner of a deal for a decision as soon as the deal begins, with a deadline. */
export function deadlineDefinition(key: string, deadline: Deadline): ProcessDefinition {
  const base = approvalDefinition(key);
  const ask = base.flows.fl_ask;
  const any = ask?.nodes.nd_any;
  if (ask === undefined || any === undefined) throw new Error('the base process has changed');
  const settings = { who: [{ from: 'owner' }], self: 'allow', deadline };
  const fl_ask = { ...ask, trigger: { on: 'submit' }, nodes: { ...ask.nodes, nd_any: { ...any, settings } } };
  const { st_offer: offer, ...stages } = base.pipeline.stages;
  if (offer === undefined) throw new Error('the base process has changed');
  const { gate: _gate, ...open } = offer;
  return {
    ...base,
    pipeline: { ...base.pipeline, stages: { ...stages, st_offer: open } },
    flows: { fl_ask },
  } as unknown as ProcessDefinition;
}

/** When late deals begin: long enough ago that every deadline of theirs has passed. */
const begin = '2026-01-05T09:00:00.000Z';
const together = 250;

/** Writes so many deals of a process that all began at one moment in the past, so that their timers fell due in one second. */
export async function makeLateDeals(
  world: World,
  definition: ProcessDefinition,
  { process, count }: { readonly process: string; readonly count: number },
): Promise<void> {
  for (let done = 0; done < count; done += together) {
    const size = Math.min(together, count - done);
    await world.within('org_a', async (tx) => {
      const { hash } = await tx.db
        .selectFrom('version')
        .select('hash')
        .where('process', '=', process)
        .executeTakeFirstOrThrow();
      const organization = await organizationSnapshot(tx);
      const writes = Array.from({ length: size }, (_, place) => {
        const command = startOf(process, hash, done + place);
        const decision = decide(definition, null, command, { now: begin, organization, quiet: true });
        if (!decision.ok) throw new Error(JSON.stringify(decision.refused));
        const facts = { definition, organization, before: null, lastHash: chainStart, requestHash: 'late' };
        return writeOf({ ...facts, command, decision, answer: { deal: decision.deal.id }, at: begin });
      });
      const written = await writeDeals(tx, writes);
      if (written.size !== size) throw new Error(`${written.size} of ${size} deals were written`);
    });
  }
}

function startOf(key: string, hash: string, place: number): Command {
  const deal = newId('deal');
  return {
    id: `late-${deal}`,
    by: { kind: 'person', id: personId('sales') },
    kind: 'start',
    deal,
    number: `${key}-${place}`,
    process: { key, version: 1, hash, rule: 'stable' },
    form: 'frm_start',
    values: { f_name: `Late ${place}` },
    owner: personId('sales'),
    region: 'north',
    team: 'team_n',
  };
}

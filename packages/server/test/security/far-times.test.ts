import type { ProcessDefinition } from '@dealwright/shared';
import { expect, onTestFinished, test } from 'vitest';
import { give, publishedProcess, startDeal } from '../support/lead-process.ts';
import { reviewDefinition } from '../support/review-process.ts';
import { startWorld } from '../support/world.ts';

/** A process whose stages and waits last longer than any calendar of a database. */
function endlessDefinition(): ProcessDefinition {
  const base = reviewDefinition('endless');
  const { fl_wait: flow } = base.flows;
  const { nd_wait: wait } = flow?.nodes ?? {};
  if (flow === undefined || wait === undefined) throw new Error('the base process has changed');
  const stages = Object.entries(base.pipeline.stages).map(
    ([id, stage]) => [id, { ...stage, rotAfter: 'P9999Y9999M' }] as const,
  );
  const endless = { ...wait, settings: { duration: 'P9999Y9999M9999W99999DT999999H' } };
  return {
    ...base,
    pipeline: { ...base.pipeline, stages: Object.fromEntries(stages) },
    flows: { ...base.flows, fl_wait: { ...flow, nodes: { ...flow.nodes, nd_wait: endless } } },
  };
}

test('stages and waits of ten thousand years neither fail nor fire', async () => {
  const world = await startWorld();
  onTestFinished(() => world.stop());
  const process = await publishedProcess(world.as('admin'), { definition: endlessDefinition() });
  const sales = world.as('sales');
  const deal = await startDeal(sales, process, { f_name: 'x' });
  const waiting = await give(sales, deal, { kind: 'start-flow', flow: 'fl_wait' });
  expect(waiting.status, waiting.text).toBe(200);
  await world.runJobs();
  const page = await sales.get<{ card: { overdue: boolean }; runs: { status: string }[] }>(`/api/deals/${deal}`);
  expect([page.body.card.overdue, page.body.runs.map(({ status }) => status)]).toEqual([false, ['running']]);
});

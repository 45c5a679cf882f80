import type { Flow } from '@dealwright/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import type { ReleaseView } from './queries.ts';
import { Schedules } from './Schedules.tsx';
import { answering, organizationAnswers } from './testing/answering.ts';

const quote = quoteDefinition();
const [flow = ''] = Object.keys(quote.flows);
const at = `/api/processes/${quote.key}`;
const release: ReleaseView = { process: quote.key, revision: 1, stable: 2, gray: null, deals: [], history: [] };

/** The process with its flow started every day at a time. */
function daily(time: string) {
  const trigger: Flow['trigger'] = { on: 'schedule', schedule: { every: 'day', time, begins: 'flow' } };
  return { ...quote, flows: { ...quote.flows, [flow]: { ...quote.flows[flow], trigger } } };
}

const scheduleAt = (region: string, version: number) => ({
  schedule: `sch_${region}`,
  flow,
  region,
  begins: 'flow',
  active: true,
  versions: [version],
  next: null,
  last: null,
});

test('each region shows the times of the version that counts there', async () => {
  answering({
    ...organizationAnswers,
    [`GET ${at}/schedules`]: { items: [scheduleAt('de', 2), scheduleAt('cn-east', 1)] },
    [`GET ${at}/versions/1`]: { definition: daily('08:15') },
    [`GET ${at}/versions/2`]: { definition: daily('17:45') },
  });
  await openRoom(() => <Schedules process={quote.key} release={release} versions={[]} may={false} />, quote);
  await screen.findByText(/17:45/);
  await screen.findByText(/08:15/);
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('a schedule is started by hand once it was said in how many deals', async () => {
  const asked = answering({
    ...organizationAnswers,
    [`GET ${at}/schedules`]: { items: [scheduleAt('de', 2)] },
    [`GET ${at}/versions/2`]: { definition: daily('17:45') },
    'GET /api/schedules/sch_de/meant': { deals: 12, looked: 40, all: true },
    'POST /api/schedules/sch_de/occurrences': { at: '2026-01-05T09:00:00.000Z' },
  });
  const { user } = await openRoom(
    () => <Schedules process={quote.key} release={release} versions={[]} may={true} />,
    quote,
  );
  const started = () => asked.map(({ route }) => route).filter((route) => route.startsWith('POST'));
  await user.click(await screen.findByRole('button', { name: '立即执行' }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText('40 个进行中的商机中，将在 12 个上发起审批流。');
  expect(started()).toEqual([]);
  await user.click(dialog.getByRole('button', { name: '立即执行' }));
  await waitFor(() => expect(started()).toEqual(['POST /api/schedules/sch_de/occurrences']));
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { taskView } from '../inbox/testing/task-example.ts';
import { openPage, organization } from '../testing/open-page.tsx';
import { StartFlows, startableFlows } from './StartFlows.tsx';
import type { DealView } from './use-deal.ts';

const { definition, run } = taskView();
const byHand = {
  ...definition,
  flows: { fl_review: { title: 't:review', trigger: { on: 'manual' }, root: [], nodes: {} } },
  texts: { ...definition.texts, en: { ...definition.texts.en, review: 'Price review' } },
} as DealView['definition'];
const view = {
  definition: byHand,
  card: { id: 'deal_1' },
  runs: [],
  may: { edit: true, move: true, assign: true },
} as unknown as DealView;
const preview = {
  refused: null,
  steps: [{ node: 'nd_one', title: 'Legal', people: ['per_li'], because: null, due: null, dueBecause: null }],
  otherWays: { changes: [], untold: [], hidden: false },
  choices: [{ node: 'nd_one', title: 'Legal', most: 1, people: ['per_li'], chosen: [] }],
};

test('a flow is started by hand once its way was shown, with the people who were chosen', async () => {
  const { user, calls } = await openPage(<StartFlows view={view} />, ({ path }) => {
    if (path.endsWith('/preview')) return { body: preview };
    if (path.endsWith('/commands')) return { body: { revision: 2, stage: 'st_lead', status: 'open', waiting: false } };
    return { body: path === '/api/me' ? { person: organization.people[0], permissions: [] } : organization };
  });
  await user.click(await screen.findByRole('button', { name: 'Start “Price review”' }));
  const dialog = within(screen.getByRole('dialog'));
  await dialog.findByRole('list', { name: 'Expected way' });
  await user.click(dialog.getByRole('checkbox', { name: 'Li Jing' }));
  await user.click(dialog.getByRole('button', { name: 'Start' }));
  await screen.findByText('“Price review” has begun');
  const sent = calls.find(({ path }) => path.endsWith('/commands'))?.body;
  expect(sent).toMatchObject({ kind: 'start-flow', flow: 'fl_review', choose: { nd_one: ['per_li'] } });
  const asked = calls.filter(({ path }) => path.endsWith('/preview')).at(-1)?.body;
  expect(asked).toMatchObject({ flow: 'fl_review', choose: { nd_one: ['per_li'] } });
});

test('one that runs is not offered again, nor one that a gate starts', () => {
  const runs = [{ ...run, flow: 'fl_review', endedAt: null }] as DealView['runs'];
  expect(startableFlows({ definition: byHand, runs })).toEqual([]);
  expect(startableFlows({ definition: byHand, runs: [] })).toEqual(['fl_review']);
  expect(startableFlows({ definition, runs: [] })).toEqual([]);
});

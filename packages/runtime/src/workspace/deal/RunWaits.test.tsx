import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answering, openPage } from '../testing/open-page.tsx';
import { RunWaits } from './RunWaits.tsx';

const causes = [
  { cause: 'off-hours', hours: 16 },
  { cause: 'person', hours: 4 },
];
const runs = [{ run: 'r1', nodes: [{ node: 'nd_a', title: 'Legal', split: { causes, againHours: 3 } }] }];

async function opened(run: string) {
  const asked: string[] = [];
  const answering: Answering = ({ path }) => {
    asked.push(path);
    return { body: path === '/api/deals/deal_1/waits' ? { runs } : {} };
  };
  const { user } = await openPage(<RunWaits deal="deal_1" run={run} />, answering);
  expect(asked).not.toContain('/api/deals/deal_1/waits');
  await user.click(await screen.findByText('What it waited for'));
}

test('what a run waited for is asked for when it is opened, and told by cause with its share', async () => {
  await opened('r1');
  const line = (await screen.findByText('for people, outside working time')).closest('li');
  expect(line?.textContent).toBe('for people, outside working time16 h80 %');
  expect(screen.getByText('3 h of it after a return or jump')).toBeTruthy();
});

test('a run that nobody had to wait for says so', async () => {
  await opened('r2');
  await screen.findByText('It has waited for nothing yet.');
});

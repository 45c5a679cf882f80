import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { FlowTab } from './FlowTab.tsx';
import { heatLevel, type NodeWaiting } from './heat/heat-view.ts';

vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const quote = quoteDefinition();
const route = `GET /api/processes/${quote.key}/flows/fl_quote/waiting`;
const finance = { node: 'nd_finance', passed: 12, medianHours: 5.2, p90Hours: 30, waiting: 3, longestHours: 60 };

test('waiting times stand on the cards, in figures, bars and words', async () => {
  answering({ ...organizationAnswers, [route]: { since: '2026-09-01T00:00:00.000Z', runs: 12, nodes: [finance] } });
  const { user } = await openRoom(FlowTab, quote);
  await user.click(await screen.findByRole('button', { name: '等待时长' }));
  const line = await screen.findByText('中位 5.2 小时 · 九成 30 小时内');
  const card = line.closest('[data-card]');
  expect(card?.getAttribute('data-card')).toBe('nd_finance');
  expect(card?.getAttribute('data-heat')).toBe('1');
  expect(card?.querySelectorAll('.heat-bars [data-on]')).toHaveLength(2);
  expect(card?.getAttribute('aria-description')).toContain('现有 3 个等待中，最久 2.5 天');
  screen.getByText('3 个等待中');
  screen.getByText(/近 90 天 12 次运行的等待时长/);
  await user.click(screen.getByRole('button', { name: '等待时长' }));
  await waitFor(() => expect(screen.queryByText('3 个等待中')).toBe(null));
});

test('while nothing has passed, that is said, and a failed question can be asked again', async () => {
  const answers: Record<string, unknown> = { ...organizationAnswers };
  answering(answers);
  const { user } = await openRoom(FlowTab, quote);
  await user.click(await screen.findByRole('button', { name: '等待时长' }));
  await screen.findByText('无法读取等待时长。', {}, { timeout: 20_000 });
  answers[route] = { since: '2026-09-01T00:00:00.000Z', runs: 0, nodes: [] };
  await user.click(screen.getByRole('button', { name: '重试' }));
  await screen.findByText('还没有商机经过这里');
});

test.each([
  [0, 0],
  [0.99, 0],
  [1, 1],
  [8, 2],
  [24, 3],
  [71.9, 3],
  [72, 4],
])('%d hours are level %d', (hours, level) => {
  const waiting: NodeWaiting = { ...finance, medianHours: hours };
  expect(heatLevel(waiting)).toBe(level);
  expect(heatLevel({ ...waiting, medianHours: null, longestHours: hours })).toBe(level);
});

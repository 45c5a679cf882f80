import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
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
const split = {
  causes: [{ cause: 'off-hours', hours: 36 } as const, { cause: 'person', hours: 12 } as const],
  againHours: 0,
};
const figures = { passed: 12, medianHours: 5.2, p90Hours: 30, waiting: 3, longestHours: 60 };
const finance = { node: 'nd_finance', ...figures, split };
const tech = {
  node: 'nd_tech',
  ...figures,
  split: { causes: [{ cause: 'person', hours: 12 } as const], againHours: 2 },
};

test('waiting times stand on the cards, in figures, bars and words', async () => {
  answering({
    ...organizationAnswers,
    [route]: { since: '2026-09-01T00:00:00.000Z', runs: 12, splitDeals: 9, nodes: [finance, tech] },
  });
  const { user } = await openRoom(FlowTab, quote);
  await user.click(await screen.findByRole('button', { name: '等待时长' }));
  await screen.findAllByText('中位 5.2 小时 · 九成 30 小时内');
  const card = document.querySelector('[data-card=nd_finance]');
  expect(card?.getAttribute('data-heat')).toBe('1');
  expect(card?.querySelectorAll('.heat-bars [data-on]')).toHaveLength(2);
  expect(card?.getAttribute('aria-description')).toContain(
    '现有 3 个等待中，最久 2.5 天、其中 75% 等人处理（非工作时间）',
  );
  expect(screen.getAllByText('3 个等待中')).toHaveLength(2);
  screen.getByText(/近 90 天 12 次运行的等待时长/);
  screen.getByText('等待时长构成：全部节点');
  const shares = () => [...document.querySelectorAll('.wait-split li')].map((each) => each.textContent);
  expect(shares()).toEqual(['等人处理（非工作时间）36 小时60%', '等人处理（工作时间）24 小时40%']);
  useDocument.getState().select({ kind: 'node', flow: 'fl_quote', node: 'nd_tech' });
  await screen.findByText(/^等待时长构成：技术/);
  expect(shares()).toEqual(['等人处理（工作时间）12 小时100%']);
  await user.click(screen.getByRole('button', { name: '等待时长' }));
  await waitFor(() => expect(screen.queryByText('3 个等待中')).toBe(null));
});

test('while nothing has passed, that is said, and a failed question can be asked again', async () => {
  const answers: Record<string, unknown> = { ...organizationAnswers };
  answering(answers);
  const { user } = await openRoom(FlowTab, quote);
  await user.click(await screen.findByRole('button', { name: '等待时长' }));
  await screen.findByText('无法读取等待时长。', {}, { timeout: 20_000 });
  answers[route] = { since: '2026-09-01T00:00:00.000Z', runs: 0, splitDeals: 0, nodes: [] };
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

test('where an assistant suggests, it is shown how often people follow it, and not where few of them decide', async () => {
  const assisted = { kind: 'assistant', title: 't:assistant', settings: { who: [{ from: 'owner' }] } };
  const flow = quote.flows.fl_quote;
  if (flow === undefined) expect.unreachable('the quote has its flow');
  const nodes = { ...flow?.nodes, nd_help: assisted, nd_few: assisted };
  const root = [...(flow?.root ?? []), 'nd_help', 'nd_few'];
  const texts = { ...quote.texts, 'zh-CN': { ...quote.texts['zh-CN'], assistant: '助手审查' } };
  const flows = { ...quote.flows, fl_quote: { ...flow, root, nodes } } as typeof quote.flows;
  const months = [
    { month: '2026-10', agreed: 9, overridden: 1 },
    { month: '2026-11', agreed: 4, overridden: 4 },
  ];
  answering({
    ...organizationAnswers,
    [route]: { since: '2026-09-01T00:00:00.000Z', runs: 12, splitDeals: 9, nodes: [finance, tech] },
    [route.replace('waiting', 'agreement')]: {
      since: '2026-06-01T00:00:00.000Z',
      fewest: 3,
      nodes: [
        {
          node: 'nd_help',
          suggestions: 21,
          alone: 2,
          open: 1,
          people: { agreed: 13, overridden: 5, returned: 0, months },
        },
        { node: 'nd_few', suggestions: 2, alone: 0, open: 0, people: null },
      ],
    },
  });
  const { user } = await openRoom(FlowTab, { ...quote, flows, texts });
  await user.click(await screen.findByRole('button', { name: '等待时长' }));
  await screen.findByText('助手审查：21 条建议，2 条由助手直接决定，1 条未决定'.replaceAll('，', '、'));
  const rows = [...document.querySelectorAll('.agreement-month')].map((each) => each.textContent);
  expect(rows).toEqual(['2026-109 条采纳，1 条未采纳', '2026-114 条采纳，4 条未采纳']);
  screen.getByText('各月在此参与决定的人均不足 3 人，为避免指向个人，不显示统计。');
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { GrayDialog } from './GrayDialog.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import type { ReleaseView } from './queries.ts';
import { Reach } from './Reach.tsx';
import { answering, organizationAnswers, refusing } from './testing/answering.ts';

vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const quote = quoteDefinition();
const at = `/api/processes/${quote.key}/release`;
const release: ReleaseView = {
  process: quote.key,
  revision: 7,
  stable: 1,
  gray: { version: 2, targeting: { regions: ['de'], percent: 10 }, since: '2026-11-23T06:00:00Z', people: 1, of: 3 },
  deals: [{ version: 2, open: 6, ended: 0 }],
  history: [],
};
/** As the real one: the first people in the order of their ids. */
const reach = (body: unknown): unknown => {
  const { targeting } = body as { readonly targeting: { readonly percent: number; readonly teams?: string[] } };
  const count = Math.round((3 * targeting.percent) / 100);
  return {
    people: ['anna', 'li', 'wang'].map((id, index) => ({
      id,
      name: id,
      arm: index < count ? 'gray' : 'stable',
      rule: '',
    })),
    strangers: targeting.teams === undefined ? targeting.percent : 0,
  };
};

test('the share is previewed by name while it is set, and sent with its reason only', async () => {
  const asked = answering({ ...organizationAnswers, [`POST ${at}/preview`]: reach, [`POST ${at}`]: release });
  const closed = vi.fn();
  const { user } = await openRoom(
    () => <GrayDialog process={quote.key} release={release} version={2} onClose={closed} />,
    quote,
  );
  const share = await screen.findByRole('spinbutton', { name: '比例' });
  expect(share).toHaveProperty('value', '10.0');
  await user.clear(share);
  await user.type(share, '67');
  await screen.findByText('覆盖 2 / 3 人');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['anna', 'li']);
  const go = screen.getByRole('button', { name: '确认发布' });
  expect(go).toHaveProperty('disabled', true);
  await user.type(screen.getByRole('textbox', { name: '原因' }), '数据稳定');
  await user.click(go);
  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(asked.findLast(({ route }) => route === `POST ${at}`)?.body).toEqual({
    do: 'gray',
    version: 2,
    targeting: { regions: ['de'], percent: 67 },
    revision: 7,
    note: '数据稳定',
  });
});

const link = (region: string, open: boolean) => ({
  link: `link_${region}`,
  process: quote.key,
  form: 'frm_lead',
  region,
  url: `http://localhost/f/link_${region}`,
  open,
  createdAt: '2026-11-23T06:00:00Z',
});

test.each([
  { targeting: { regions: ['de'], percent: 10 }, words: '公开表单：10 % 的访问' },
  { targeting: { teams: ['tm'], percent: 10 }, words: /不属于任何团队/ },
  { targeting: { regions: ['fr'], percent: 10 }, words: /这些区域没有开放的链接/ },
])('what the candidate is to strangers: $words', async ({ targeting, words }) => {
  answering({
    ...organizationAnswers,
    [`POST ${at}/preview`]: reach,
    [`GET /api/processes/${quote.key}/links`]: { items: [link('de', true)] },
  });
  await openRoom(() => <Reach process={quote.key} targeting={targeting} />, quote);
  await screen.findByText(words);
});

test('where no link is open nothing is said of strangers', async () => {
  answering({
    ...organizationAnswers,
    [`POST ${at}/preview`]: reach,
    [`GET /api/processes/${quote.key}/links`]: { items: [link('de', false)] },
  });
  await openRoom(() => <Reach process={quote.key} targeting={{ percent: 100 }} />, quote);
  await screen.findByText('覆盖 3 / 3 人');
  expect(screen.queryByText(/公开表单/)).toBeNull();
});

test('a roll-back says what happens to running deals; a refusal stays on the dialog', async () => {
  answering({ ...organizationAnswers, [`POST ${at}`]: refusing('release.invalid', '发布已被别人更改。') });
  const closed = vi.fn();
  const { user } = await openRoom(
    () => <MoveDialog process={quote.key} release={release} wish={{ do: 'rollback' }} onClose={closed} />,
    quote,
  );
  await screen.findByText('不再有新商机使用 v2；已在该版本上的 6 个商机不变。');
  await user.type(screen.getByRole('textbox', { name: '原因' }), '报错');
  await user.click(screen.getByRole('button', { name: '回滚' }));
  expect((await screen.findByRole('alert')).textContent).toBe('发布已被别人更改。');
  expect(closed).not.toHaveBeenCalled();
});

import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openRoom } from '../../app/testing/open-room.tsx';
import { quoteDefinition } from '../../document/testing/sample.ts';
import { useDocument } from '../../document/use-document.ts';
import { type Answers, answering, organizationAnswers } from '../testing/answering.ts';
import { PublishDialog } from './PublishDialog.tsx';

vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const quote = quoteDefinition();
const at = `/api/processes/${quote.key}`;
const version = {
  version: 3,
  hash: 'a'.repeat(64),
  behaviourHash: 'b'.repeat(64),
  note: '',
  publishedAt: '2026-11-23T06:00:00Z',
  publishedBy: { id: 'anna', name: 'anna' },
};
const release = {
  process: quote.key,
  revision: 5,
  stable: 2,
  gray: null,
  deals: [{ version: 2, open: 4, ended: 1 }],
  history: [],
};
const changes = [
  { code: 'field-removed', pointer: '/fields/f_gone', weight: 'breaking', params: { name: '预算' } },
  { code: 'field-added', pointer: '/fields/f_customer', weight: 'safe', params: { name: '客户' } },
];
const sound: Answers = {
  ...organizationAnswers,
  [`POST ${at}/check`]: { hash: 'c'.repeat(64), problems: [] },
  [`GET ${at}/diff`]: { from: 2, changes },
  [`GET ${at}/release`]: release,
  [`POST ${at}/versions`]: version,
  [`POST ${at}/release`]: { ...release, stable: 3 },
};
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

test('errors hinder every way out, and the reason is said', async () => {
  const problem = {
    code: 'shape.required',
    severity: 'error',
    pointer: '/pipeline/stages/st_lead',
    params: { name: 'title' },
    message: 'm',
  };
  answering({ ...sound, [`POST ${at}/check`]: { hash: 'c'.repeat(64), problems: [problem] } });
  const { user } = await openRoom(PublishDialog, quote);
  await user.type(await screen.findByRole('textbox', { name: '改了什么、为什么' }), '为了测试');
  await screen.findByText('请先修复 1 个错误。');
  for (const name of ['存为版本，先不发布', '灰度发布…', '发布给所有人'])
    expect(button(name)).toHaveProperty('disabled', true);
});

test('changes stand by weight in business words; open deals are said to stay where they are', async () => {
  answering(sound);
  await openRoom(PublishDialog, quote);
  await screen.findByText('删除字段“预算”');
  const weights = screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
  expect(weights.map((words) => words?.slice(0, 2))).toEqual(['安全', '破坏']);
  await screen.findByText('4 个留在 v2');
});

test('with a note the draft becomes a version and then the stable one, at the revisions that were seen', async () => {
  const asked = answering(sound);
  const { user } = await openRoom(PublishDialog, quote);
  const note = await screen.findByRole('textbox', { name: '改了什么、为什么' });
  await screen.findByText('请写明改了什么、为什么。');
  expect(button('发布给所有人')).toHaveProperty('disabled', true);
  await user.type(note, ' 付款方式更清楚 ');
  await waitFor(() => expect(button('发布给所有人')).toHaveProperty('disabled', false));
  await user.click(button('发布给所有人'));
  await waitFor(() => expect(asked.some(({ route }) => route === `POST ${at}/release`)).toBe(true));
  const posted = asked.filter(({ route }) => /POST .*\/(versions|release)$/.test(route)).map(({ body }) => body);
  expect(posted).toEqual([
    { revision: 1, note: '付款方式更清楚' },
    { do: 'stable', version: 3, revision: 5, note: '付款方式更清楚' },
  ]);
});

test('what is not saved cannot be published', async () => {
  answering(sound);
  await openRoom(PublishDialog, quote);
  useDocument.getState().setSave({ kind: 'unsaved' });
  await screen.findByText('草稿尚未保存。');
});

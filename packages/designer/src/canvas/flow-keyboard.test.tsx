import { textOf } from '@dealwright/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { FlowTab } from './FlowTab.tsx';

// Whole boards are drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
beforeEach(() => void answering(organizationAnswers));
afterEach(() => {
  globalThis.fetch = original;
});

const quote = quoteDefinition();
const [id = ''] = Object.keys(quote.flows);
const flow = () => {
  const found = drawn().flows[id];
  if (found === undefined) throw new Error('the flow is there');
  return found;
};
const cardAt = (card: string): HTMLElement => {
  const found = document.querySelector(`[data-card="${card}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`${card} is not drawn`);
  return found;
};
const nameOf = (node: string): string => textOf(quote, flow().nodes[node]?.title ?? '', 'zh-CN');
const focused = async (card: string): Promise<void> => {
  await waitFor(() => expect(document.activeElement?.getAttribute('data-card')).toBe(card));
};

test('a flow is drawn, changed and taken back without a pointer', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => cardAt('trigger'));
  const before = flow().root;
  cardAt('trigger').focus();
  await user.keyboard('{ArrowDown}');
  await focused(before[0] ?? '');
  expect(useDocument.getState().selection).toEqual({ kind: 'node', flow: id, node: before[0] });

  await user.keyboard('a');
  await user.type(await screen.findByRole('combobox', { name: '搜索节点类型' }), '等待{Enter}');
  await waitFor(() => expect(flow().root).toHaveLength(before.length + 1));
  const fresh = flow().root[1] ?? '';
  await focused(fresh);
  expect(flow().nodes[fresh]?.kind).toBe('wait');

  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(flow().root[0]).toBe(fresh));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(flow().root).toEqual(before));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(flow().root[0]).toBe(fresh));
});

test('the palette closes with Escape and leaves the flow as it was', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => cardAt('trigger'));
  cardAt('trigger').focus();
  await user.keyboard('a');
  await user.type(await screen.findByRole('combobox', { name: '搜索节点类型' }), '{ArrowDown}{Escape}');
  await waitFor(() => expect(screen.queryByRole('listbox', { name: '节点类型' })).toBe(null));
  expect(drawn()).toEqual(quote);
});

test('a start is not offered in the middle of a flow, nor twice', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => cardAt('trigger'));
  cardAt(flow().root[1] ?? '').focus();
  await user.keyboard('a');
  await screen.findByRole('listbox', { name: '节点类型' });
  expect(screen.getAllByRole('option', { name: /^等待/ })).not.toEqual([]);
  expect(screen.queryByRole('option', { name: /^开始/ })).toBeNull();
});

test('the inspector does not show what is selected on another tab', async () => {
  await openRoom(FlowTab, quote);
  await waitFor(() => cardAt('trigger'));
  useDocument.getState().select({ kind: 'field', field: 'f_lines' });
  const inspector = await screen.findByRole('complementary', { name: '设置' });
  await within(inspector).findByText('选中内容后在此设置。');
  useDocument.getState().select({ kind: 'flow', flow: id });
  await waitFor(() => expect(within(inspector).queryByText('选中内容后在此设置。')).toBeNull());
});

test('a node is moved from a list of all its places, never into itself', async () => {
  const { user } = await openRoom(FlowTab, quote);
  const block = Object.entries(quote.flows[id]?.nodes ?? {}).find(([, { branches = [] }]) => branches.length > 1);
  const inner = block?.[1].branches?.[0]?.nodes[0] ?? '';
  await waitFor(() => cardAt(inner));
  useDocument.getState().select({ kind: 'node', flow: id, node: inner });
  await user.click(await screen.findByRole('button', { name: '移动到…' }));
  const dialog = await screen.findByRole('dialog');
  const main = within(within(dialog).getByRole('group', { name: '主线' }));
  await user.click(main.getByRole('button', { name: '最前面' }));
  await waitFor(() => expect(flow().root[0]).toBe(inner));
  useDocument.getState().select({ kind: 'node', flow: id, node: block?.[0] ?? '' });
  await user.click(await screen.findByRole('button', { name: '移动到…' }));
  const places = await screen.findAllByRole('group', { name: /主线|›/ });
  expect(places).toHaveLength(
    1 +
      Object.entries(flow().nodes)
        .filter(([node]) => node !== block?.[0])
        .flatMap(([, { branches = [] }]) => branches).length,
  );
});

test('nodes that are chosen together move together, as one step', async () => {
  const { user } = await openRoom(FlowTab, quote);
  await waitFor(() => cardAt('trigger'));
  const before = flow().root;
  expect(before.length).toBeGreaterThan(2);
  const [first = '', second = '', third = '', ...rest] = before;
  await user.click(cardAt(first));
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  await focused(second);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() => expect(flow().root).toEqual([third, first, second, ...rest]));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(flow().root).toEqual(before));
  await user.click(screen.getByRole('button', { name: '移动到…' }));
  // Not looked for by its name: in tests the kit gives all its parts one id, so its names point anywhere.
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText('移动 2 个节点');
  const main = within(dialog.getByRole('group', { name: '主线' }));
  expect(main.getByRole<HTMLButtonElement>('button', { name: /最前面/ }).disabled).toBe(true);
  await user.click(main.getByRole('button', { name: `“${nameOf(third)}”之后` }));
  await waitFor(() => expect(flow().root).toEqual([third, first, second, ...rest]));
  cardAt(first).focus();
  await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
  await waitFor(() => expect(flow().root).toEqual(before));
  expect(useDocument.getState().said?.words).toEqual({ key: 'canvas.move.first' });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { DataTab } from '../lists/DataTab.tsx';
import { answering } from '../release-desk/testing/answering.ts';

// A whole tab is drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
beforeEach(() => {
  // Nobody answers: the organization is not known.
  answering({});
});
afterEach(() => {
  globalThis.fetch = original;
});

const rows = () => drawn().tables?.tb_tiers?.rows ?? [];
const cell = (column: string, row: number) => screen.findByLabelText(`${column}，第 ${row} 行`);

async function openTable() {
  const room = await openRoom(DataTab, quoteDefinition(), '?list=tables&table=tb_tiers');
  await cell('整单折扣', 1);
  return room;
}

test('a rule is typed into, moved through by keys, and taken back as one step', async () => {
  const { user } = await openTable();
  const first = await cell('整单折扣', 1);
  expect(first).toHaveProperty('value', '<= 5');
  expect(await cell('整单折扣', 2)).toHaveProperty('value', '(5..12]');
  await user.clear(first);
  await user.type(first, '< 4{Enter}');
  expect(document.activeElement).toBe(await cell('整单折扣', 2));
  expect(rows()[0]?.when).toEqual([{ test: { op: 'lt', args: [{ var: 'input' }, { const: { decimal: '4' } }] } }]);
  const coverage = screen.getByRole('region', { name: '缺口与重叠' });
  await within(coverage).findByText('没有匹配的行');
  await user.click(within(coverage).getByRole('button', { name: '补一行' }));
  await waitFor(() => expect(rows()).toHaveLength(4));
  await within(coverage).findByText('每种情况都有匹配的行，且各行互不矛盾。');
  useDocument.getState().undo();
  useDocument.getState().undo();
  await waitFor(() => expect(first).toHaveProperty('value', '<= 5'));
});

test('what means nothing stays in its cell with the reason and changes nothing', async () => {
  await openTable();
  const before = drawn();
  const first = await cell('整单折扣', 1);
  fireEvent.change(first, { target: { value: '> nothing' } });
  fireEvent.blur(first);
  expect(first.getAttribute('aria-invalid')).toBe('true');
  expect((await screen.findByRole('alert')).textContent).toContain('nothing');
  expect(drawn()).toBe(before);
});

test('rows are pasted from a spreadsheet, or refused as a whole with the place', async () => {
  await openTable();
  const first = await cell('整单折扣', 3);
  const paste = (text: string) => fireEvent.paste(first, { clipboardData: { getData: () => text } });
  const tiers = drawn().fields.f_tier?.settings.options as readonly { readonly label: string }[];
  const name = drawn().texts['zh-CN']?.[tiers[0]?.label.slice(2) ?? ''] ?? '';
  paste(`(12..20]\t${name}\n> 20\tMars`);
  expect((await screen.findByRole('alert')).textContent).toContain('第 4 行');
  expect(rows()).toHaveLength(3);
  paste(`(12..20]\t${name}\n> 20\t${name}\n`);
  await waitFor(() => expect(rows()).toHaveLength(4));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a table is added, given a column, and removed once nothing uses it', async () => {
  const { user } = await openTable();
  await user.click(screen.getByRole('button', { name: '决策表' }));
  await waitFor(() => expect(Object.keys(drawn().tables ?? {})).toHaveLength(2));
  await user.click(await screen.findByRole('button', { name: '删除' }));
  await waitFor(() => expect(Object.keys(drawn().tables ?? {})).toEqual(['tb_tiers']));
});

test('a role, a purpose and a figure are added and named where they are listed', async () => {
  const { user } = await openRoom(DataTab, quoteDefinition(), '?list=roles');
  await user.type(await screen.findByLabelText('新角色名称'), 'Legal{Enter}');
  await waitFor(() => expect(drawn().roles['role:legal']).toEqual({ label: 't:role.legal' }));
  await screen.findByRole('heading', { name: 'Legal' });
  await user.click(screen.getByText('隐私', { selector: '.ant-segmented-item-label' }));
  await user.click(await screen.findByRole('button', { name: '目的' }));
  await waitFor(() => expect(Object.keys(drawn().privacy.purposes)).toHaveLength(2));
  await screen.findByText('合法性基础', { selector: 'label' });
  await user.click(screen.getByText('指标', { selector: '.ant-segmented-item-label' }));
  await user.click(await screen.findByRole('button', { name: '指标' }));
  await waitFor(() => expect(Object.values(drawn().metrics ?? {})[0]?.value).toEqual({ const: { decimal: '0' } }));
});

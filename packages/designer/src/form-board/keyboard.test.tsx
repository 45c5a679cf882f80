import { canonicalJson, type ProcessDefinition, textOf } from '@dealwright/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { readingOrder } from '../document/layout-tree.ts';
import { quoteDefinition } from '../document/testing/sample.ts';
import { FormTab } from './FormTab.tsx';

// Whole boards are drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const quote = quoteDefinition();

/** The quote with one more form that is still empty. */
const begun: ProcessDefinition = {
  ...quote,
  forms: {
    ...quote.forms,
    frm_new: { use: 'task', title: 't:frm_new', layout: { root: { kind: 'section', children: [] } }, rules: {} },
  },
  texts: { ...quote.texts, 'zh-CN': { ...quote.texts['zh-CN'], frm_new: '新表单' } },
};

/** Labels of a form in reading order. */
function labels(form: string): readonly string[] {
  const target = drawn().forms[form];
  if (target === undefined) return [];
  return readingOrder(target).map((id) => {
    const { field, title, text } = target.layout[id] ?? {};
    const ref = field === undefined ? (title ?? text ?? '') : (drawn().fields[field]?.label ?? '');
    return textOf(drawn(), ref, 'zh-CN');
  });
}

function selected(): Element | null {
  return document.querySelector('[role=option][aria-selected=true]');
}

async function focused(name: string): Promise<void> {
  await waitFor(() => {
    const at = document.activeElement;
    expect(at?.getAttribute('aria-label') ?? at?.querySelector('.slot-label > span')?.textContent).toBe(name);
  });
}

test('a form is built from nothing, changed and taken back without a pointer', async () => {
  const { user } = await openRoom(FormTab, begun, '?form=frm_new');
  const search = await screen.findByRole('searchbox', { name: '搜索字段' });
  search.focus();
  await user.keyboard('金额{Enter}');
  await waitFor(() => expect(labels('frm_new')).toEqual(['金额']));
  await focused('金额');

  await user.keyboard('/');
  expect(document.activeElement).toBe(search);
  await user.clear(search);
  await user.keyboard('日期{Enter}');
  await focused('日期');
  await user.keyboard('d');
  await waitFor(() => expect(labels('frm_new')).toEqual(['金额', '日期', '日期']));
  await waitFor(() => expect(document.activeElement).toBe(selected()));

  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(document.activeElement).toBe(selected()));
  await user.keyboard('{Home}');
  await waitFor(() => expect(document.activeElement).toBe(selected()));
  await user.keyboard('r]');
  const [first = ''] = drawn().forms.frm_new?.layout.root?.children ?? [];
  const node = drawn().forms.frm_new?.layout[first];
  expect(node?.span).toBe(8);
  expect(drawn().fields[node?.field ?? '']?.required).toBe(true);

  await user.keyboard('{Delete}');
  await waitFor(() => expect(labels('frm_new')).toHaveLength(2));
  expect(drawn().fields[node?.field ?? '']).toBeUndefined();
  for (let step = 0; step < 7; step += 1) await user.keyboard('{Control>}z{/Control}');
  expect(canonicalJson(drawn())).toBe(canonicalJson(begun));
});

test('arrows select and Alt with arrows moves: by rows, out of a section and into the next one', async () => {
  const { user } = await openRoom(FormTab, quote, '?form=frm_quote');
  const phone = await screen.findByRole('option', { name: '联系电话' });
  phone.focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() =>
    expect(labels('frm_quote').slice(0, 5)).toEqual(['客户', '客户', '联系电话', '产品线', '联系人']),
  );
  await focused('联系电话');
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
  await waitFor(() => expect(labels('frm_quote').slice(4, 7)).toEqual(['报价明细', '联系电话', '报价明细']));
  await user.keyboard('{ArrowDown}');
  await focused('报价明细');
});

test('"Move to…" reaches every place without dragging', async () => {
  const { user } = await openRoom(FormTab, quote, '?form=frm_quote');
  (await screen.findByRole('option', { name: '付款方式' })).focus();
  await user.keyboard('m');
  const dialog = await screen.findByRole('dialog');
  await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByRole('searchbox')));
  await user.keyboard('联系人{Enter}');
  await waitFor(() =>
    expect(labels('frm_quote').slice(0, 5)).toEqual(['客户', '客户', '产品线', '付款方式', '联系人']),
  );
});

test('a field that is used elsewhere is not deleted before its uses were shown', async () => {
  const { user } = await openRoom(FormTab, quote, '?form=frm_quote');
  (await screen.findByRole('option', { name: '整单折扣' })).focus();
  await user.keyboard('{Delete}');
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByText('阶段 › 报价')).toBeTruthy();
  expect(drawn().fields.f_discount).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: '全部删除' }));
  await waitFor(() => expect(drawn().fields.f_discount).toBeUndefined());
  expect(drawn().pipeline.stages.st_quote?.gate?.fields).not.toContain('f_discount');
  expect(JSON.stringify(drawn().forms)).not.toContain('"field":"f_discount","span"');
});

test('each command is announced', async () => {
  const { user } = await openRoom(FormTab, quote, '?form=frm_quote');
  (await screen.findByRole('option', { name: '联系人' })).focus();
  await user.keyboard('r');
  await screen.findByText('“联系人”为必填');
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('已撤销：“联系人”为必填');
});

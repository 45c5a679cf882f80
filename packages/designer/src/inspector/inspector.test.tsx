import { textOf } from '@dealwright/shared';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { leadDefinition, quoteDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { Inspector } from './Inspector.tsx';

// Whole inspectors are drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const quote = quoteDefinition();

test('a setting is drawn from its schema, written as a command, and follows an undo', async () => {
  await openRoom(Inspector, quote);
  useDocument.getState().select({ kind: 'field', field: 'f_lines' });
  const most = await screen.findByLabelText('最多行数');
  fireEvent.change(most, { target: { value: '25' } });
  fireEvent.blur(most);
  await waitFor(() => expect(drawn().fields.f_lines?.settings.maxRows).toBe(25));
  useDocument.getState().undo();
  expect(drawn().fields.f_lines?.settings.maxRows).toBe(100);
  await waitFor(() => expect(most).toHaveProperty('value', '100'));
});

test('a value that the schema refuses stays in the editor', async () => {
  await openRoom(Inspector, quote);
  useDocument.getState().select({ kind: 'field', field: 'f_lines' });
  const most = await screen.findByLabelText('最多行数');
  fireEvent.change(most, { target: { value: '-4' } });
  fireEvent.blur(most);
  expect(drawn().fields.f_lines?.settings.maxRows).toBe(100);
});

test('a condition on a consent names and offers the purposes by their titles', async () => {
  const { user } = await openRoom(Inspector, leadDefinition());
  useDocument.getState().select({ kind: 'stage', stage: 'st_handover' });
  const value = await screen.findByLabelText('值');
  const clause = value.closest('.clause') ?? document.body;
  expect(clause.textContent).toContain('选中了提供给一家经销商');
  await user.click(value);
  const offered = await screen.findAllByRole('option');
  expect(offered.map((option) => option.getAttribute('aria-label') ?? option.textContent)).toEqual(
    expect.arrayContaining([expect.stringMatching(/邮件/)]),
  );
  expect(document.body.textContent).not.toContain('pp_');
});

test('a condition is a sentence, and the same condition is FEEL text', async () => {
  await openRoom(Inspector, quote);
  useDocument.getState().select({ kind: 'layout', form: 'frm_quote', layout: 'n_qterms' });
  const value = await screen.findByLabelText('值');
  fireEvent.change(value, { target: { value: '15' } });
  const when = () => drawn().forms.frm_quote?.rules.r_terms?.when;
  expect(when()).toEqual({ op: 'gt', args: [{ field: 'f_discount' }, { const: { decimal: '15' } }] });
  fireEvent.change(value, { target: { value: 'many' } });
  expect(when()).toEqual({ op: 'gt', args: [{ field: 'f_discount' }, { const: { decimal: '15' } }] });
  fireEvent.click(screen.getByText('FEEL'));
  const feel = await screen.findByLabelText('可见性与联动', { selector: 'textarea' });
  expect(feel).toHaveProperty('value', '整单折扣 > 15');
  fireEvent.change(feel, { target: { value: '整单折扣 >= 20 and 产品线 = "磨床"' } });
  fireEvent.blur(feel);
  await waitFor(() => expect(when()).toMatchObject({ op: 'and' }));
  fireEvent.change(feel, { target: { value: '整单折扣 >' } });
  fireEvent.blur(feel);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(feel).toHaveProperty('value', '整单折扣 >');
});

test('a deadline is rows of steps: when, what, to whom', async () => {
  await openRoom(Inspector, quote);
  const [flow = '', facts] = Object.entries(quote.flows)[0] ?? [];
  const node = Object.keys(facts?.nodes ?? {}).find((id) => facts?.nodes[id]?.kind === 'approve') ?? '';
  useDocument.getState().select({ kind: 'node', flow, node });
  const deadline = () => drawn().flows[flow]?.nodes[node]?.settings.deadline;
  fireEvent.click(await screen.findByText('设置期限'));
  await waitFor(() => expect(deadline()).toMatchObject({ within: 'PT8H', count: 'working' }));
  const within = screen.getByLabelText('时限');
  fireEvent.change(within, { target: { value: '16' } });
  fireEvent.blur(within);
  await waitFor(() => expect(deadline()).toMatchObject({ within: 'PT16H' }));
  fireEvent.mouseDown(screen.getAllByLabelText('天')[0] as HTMLElement);
  fireEvent.click(await screen.findByText('分钟', { selector: '.ant-select-item-option-content' }));
  await waitFor(() => expect(deadline()).toMatchObject({ within: 'PT16M' }));
  const [distance] = screen.getAllByLabelText('提前或推后多久');
  fireEvent.change(distance as HTMLElement, { target: { value: '6' } });
  fireEvent.blur(distance as HTMLElement);
  fireEvent.click(screen.getByText('加一步'));
  await waitFor(() => expect(screen.getAllByLabelText('做什么')).toHaveLength(3));
  fireEvent.mouseDown(screen.getAllByLabelText('做什么')[2] as HTMLElement);
  fireEvent.click(await screen.findByText('转交', { selector: '.ant-select-item-option-content' }));
  await waitFor(() =>
    expect(deadline()).toMatchObject({
      steps: [
        { at: '-PT6H', do: 'remind' },
        { at: 'PT0S', do: 'escalate' },
        { at: 'PT0S', do: 'transfer', to: [{ from: 'owner' }] },
      ],
    }),
  );
  fireEvent.click(screen.getAllByLabelText('移除此步')[1] as HTMLElement);
  await waitFor(() => expect((deadline() as { steps: unknown[] }).steps).toHaveLength(2));
  fireEvent.click(screen.getByText('移除期限'));
  await waitFor(() => expect(deadline()).toBeUndefined());
});

test('who does a piece of work has a form and fields of his own, which are drawn as for an approval', async () => {
  const [flow = '', facts] = Object.entries(quote.flows)[0] ?? [];
  const [node = '', approval] = Object.entries(facts?.nodes ?? {}).find(([, { kind }]) => kind === 'approve') ?? [];
  if (facts === undefined || approval === undefined) throw new Error('the sample has no approval');
  const work = { ...approval, kind: 'handle', settings: { who: [{ from: 'owner' }] } };
  const flows = { ...quote.flows, [flow]: { ...facts, nodes: { ...facts.nodes, [node]: work } } };
  const { user } = await openRoom(Inspector, { ...quote, flows });
  useDocument.getState().select({ kind: 'node', flow, node });
  expect(await screen.findByText('字段权限')).toBeTruthy();
  expect(screen.getByLabelText('表单')).toBeTruthy();
  useDocument.getState().select({ kind: 'flow', flow });
  await user.click(await screen.findByRole('button', { name: '各节点的字段权限…' }));
  const [field = ''] = Object.keys(quote.fields);
  const label = textOf(quote, quote.fields[field]?.label ?? '', 'zh-CN');
  const cell = await screen.findByLabelText(`“${textOf(quote, work.title, 'zh-CN')}”的“${label}”`);
  await user.selectOptions(cell, 'required');
  expect(drawn().flows[flow]?.nodes[node]?.fields?.[field]).toBe('required');
});

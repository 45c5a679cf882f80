import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { setFlow } from '../document/commands/set-flow.ts';
import { leadDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import { Inspector } from './Inspector.tsx';

vi.setConfig({ testTimeout: 60_000 });

const flow = Object.keys(leadDefinition().flows)[0] ?? '';
const trigger = () => drawn().flows[flow]?.trigger;

test('a message is drawn in plain words: what it starts, and which place of it fills which field', async () => {
  await openRoom(Inspector, leadDefinition());
  const value = { on: 'webhook', webhook: { begins: 'deal', values: { f_name: '/name' } } } as const;
  useDocument.getState().run(setFlow, { flow, member: 'trigger', value });
  useDocument.getState().select({ kind: 'flow', flow });
  const place = await screen.findByLabelText(/在消息中的位置$/);
  expect(place).toHaveProperty('value', 'name');
  fireEvent.change(place, { target: { value: 'customer.name' } });
  fireEvent.blur(place);
  await waitFor(() => expect(trigger()?.webhook?.values).toEqual({ f_name: '/customer/name' }));
  fireEvent.click(screen.getByRole('button', { name: /^移除/ }));
  await waitFor(() => expect(trigger()?.webhook?.values).toEqual({}));
  expect(screen.getByText('消息尚未填写任何字段。')).toBeTruthy();
});

test('what is wrong with a field that a message fills stands beside that field, and nowhere else', async () => {
  await openRoom(Inspector, leadDefinition());
  const values = { f_name: '/name', f_gone: '/gone' };
  const value = { on: 'webhook', webhook: { begins: 'deal', values } } as const;
  useDocument.getState().run(setFlow, { flow, member: 'trigger', value });
  useDocument.getState().select({ kind: 'flow', flow });
  const pointer = `/flows/${flow}/trigger/webhook/values/f_gone`;
  const unknown = { code: 'unknown-field', severity: 'error', pointer, message: '', params: { id: 'f_gone' } } as const;
  useProblems.setState({ problems: [unknown], checking: false });
  const gone = (await screen.findByLabelText('“f_gone”在消息中的位置')).closest('.inspector-card');
  await waitFor(() => expect(gone?.querySelector('.setting-problems [data-severe]')?.textContent).toMatch(/字段/));
  expect(document.querySelectorAll('.webhook-values .setting-problems')).toHaveLength(1);
});

import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { createFormSession } from '../form/create-form-session.ts';
import type { Submission } from '../form/form-session.ts';
import { quoteInput, quoteSource } from '../form/testing/quote-form.ts';
import { FormView } from './FormView.tsx';

afterEach(cleanup);

const line = { id: 'row1', values: { f_item: 'VMC-850', f_count: '2', f_price: '10' } };

function show(rest: Parameters<typeof quoteInput>[0] = {}) {
  const session = createFormSession(quoteInput(rest));
  const sent: Submission[] = [];
  render(<FormView session={session} onSubmit={(submission) => void sent.push(submission)} />);
  return { session, sent };
}

test('a form is filled in and sent by keyboard alone', async () => {
  const { sent } = show();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('Hengtai');
  await user.tab();
  await user.keyboard('13812345678');
  await user.tab();
  await user.keyboard('{Enter}');
  await user.click(screen.getByLabelText('Item, Row 1'));
  await user.keyboard('VMC-850');
  await user.tab();
  await user.keyboard('3');
  await user.tab();
  await user.keyboard('0.1');
  await user.keyboard('{Enter}');
  expect(sent).toMatchObject([
    {
      ok: true,
      changed: {
        f_customer: 'Hengtai',
        f_phone: '+8613812345678',
        f_lines: [{ id: 'row1', values: { f_item: 'VMC-850', f_count: '3', f_price: '0.1', f_sum: '0.3' } }],
      },
    },
  ]);
});

test('rules show, require and explain while one types', async () => {
  show({ values: { f_lines: [line] } });
  expect(screen.queryByLabelText(/Reason/u)).toBeNull();
  await userEvent.type(screen.getByLabelText(/discount/u), '12');
  expect(screen.getByLabelText(/Reason/u).getAttribute('aria-required')).toBe('true');
  expect(screen.getByText('A director decides')).toBeTruthy();
});

test('the summary takes the focus and its links lead to the wrong cell', async () => {
  show({ values: { f_customer: 'A', f_lines: [{ id: 'row1', values: { f_count: '0' } }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  const summary = screen.getByRole('alert');
  expect(document.activeElement).toBe(summary);
  await userEvent.click(within(summary).getByRole('link', { name: 'Lines 1 · count' }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(document.activeElement).toBe(screen.getByLabelText('count, Row 1'));
});

test('masked and read values have no input; a masked one says so', () => {
  const { access } = quoteInput();
  show({
    values: { f_phone: '138****5678', f_customer: 'Hengtai' },
    access: { ...access, f_phone: 'masked', f_customer: 'read' },
  });
  expect(screen.queryByLabelText('phone', { selector: 'input' })).toBeNull();
  expect(screen.getByText('138****5678')).toBeTruthy();
  expect(screen.getByText('Masked')).toBeTruthy();
  expect(screen.queryByRole('textbox', { name: /Customer/u })).toBeNull();
});

test('in a Chinese form nothing around the fields is English', () => {
  show({ locale: 'zh-CN' });
  expect(screen.getByRole('button', { name: '提交' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '添加一行' })).toBeTruthy();
});

test('a sending that fails is told, and what was typed stays', async () => {
  const session = createFormSession(quoteInput({ values: { f_customer: 'A' } }));
  const reported: unknown[] = [];
  globalThis.reportError = (error) => reported.push(error);
  render(<FormView session={session} onSubmit={() => Promise.reject(new Error('no connection'))} />);
  await userEvent.type(screen.getByLabelText(/Customer/u), 'B');
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Sending failed');
  expect(reported).toMatchObject([{ message: 'no connection' }]);
  expect(session.field('f_customer').value).toBe('AB');
});

test('steps ask for what is wrong before going on, and the summary leads back', async () => {
  const layout = {
    ...quoteSource.form.layout,
    root: { kind: 'steps' as const, children: ['n_who', 'n_extra'] },
  };
  const source = { ...quoteSource, form: { ...quoteSource.form, layout, rules: {} } };
  const session = createFormSession(quoteInput({ source }));
  render(<FormView session={session} onSubmit={() => undefined} />);
  expect(screen.getByText('Step 1 of 2')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('Step 1 of 2')).toBeTruthy();
  expect(screen.getByText('Enter a value')).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/Customer/u), 'Hengtai');
  await userEvent.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByText('Step 2 of 2')).toBeTruthy();
  session.set('f_customer', null);
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  await userEvent.click(screen.getByRole('link', { name: 'Customer' }));
  expect(await screen.findByText('Step 1 of 2')).toBeTruthy();
});

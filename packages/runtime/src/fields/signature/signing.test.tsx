import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FormView } from '../../form-view/FormView.tsx';
import { FormServicesProvider } from '../../form-view/form-services.tsx';
import { sampleSession } from '../testing/control-contract.tsx';
import { signatureField } from './field.ts';

afterEach(cleanup);

test('a name may be typed instead of drawn; blank paper is no signature, and what fails is said and kept', async () => {
  const answers = [false, true];
  const uploadFile = async ({ name, type }: File) => {
    if (answers.shift() !== true) throw new TypeError('no connection');
    return { id: 'fil_1', name, size: 900, type };
  };
  const sample = { name: 'one', settings: {}, valid: [], invalid: [] };
  const session = sampleSession(signatureField, sample);
  render(
    <FormServicesProvider services={{ uploadFile, fileAddress: ({ id }) => `/files/${id}` }}>
      <FormView session={session} onSubmit={() => undefined} />
    </FormServicesProvider>,
  );
  const use = screen.getByRole('button', { name: 'Use signature' });
  await userEvent.click(use);
  expect(screen.getByRole('alert').textContent).toBe('Sign above, or type the name.');
  const line = screen.getByLabelText('Or type the name');
  expect(document.activeElement).toBe(line);
  await userEvent.type(line, 'Anna Keller');
  await userEvent.click(use);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be sent');
  expect(session.values().f_sample).toBeUndefined();
  await userEvent.click(use);
  await screen.findByText(/^Signed/u);
  expect(session.values().f_sample).toMatchObject({ file: { id: 'fil_1', type: 'image/png' } });
  await userEvent.click(screen.getByRole('button', { name: 'Sign again' }));
  expect(screen.getByRole('button', { name: 'Use signature' })).toBeTruthy();
});

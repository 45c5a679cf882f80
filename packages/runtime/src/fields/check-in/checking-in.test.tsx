import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { FormView } from '../../form-view/FormView.tsx';
import { sampleSession } from '../testing/control-contract.tsx';
import { checkInField } from './field.ts';

afterEach(cleanup);

type Asking = Geolocation['getCurrentPosition'];

function deviceThat(asks: Asking): void {
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: { getCurrentPosition: asks } });
}

const at =
  (latitude: number, longitude: number): Asking =>
  (found) =>
    found({ coords: { latitude, longitude, accuracy: 8 } } as GeolocationPosition);

test('the device is asked when the button is pressed; a refusal says what to do', async () => {
  const session = sampleSession(checkInField, { name: 'one', settings: {}, valid: [], invalid: [] });
  render(<FormView session={session} onSubmit={() => undefined} />);
  deviceThat((_found, fail) => fail?.({ code: 1 } as GeolocationPositionError));
  await userEvent.click(screen.getByRole('button', { name: 'Check in here' }));
  expect(screen.getByRole('alert').textContent).toContain('Allow it for this page');
  deviceThat((_found, fail) => fail?.({ code: 3 } as GeolocationPositionError));
  await userEvent.click(screen.getByRole('button', { name: 'Check in here' }));
  expect(screen.getByRole('alert').textContent).toContain('Try again outside');
  deviceThat(at(48.13715412345, 11.5));
  await userEvent.click(screen.getByRole('button', { name: 'Check in here' }));
  expect(screen.getByRole('button', { name: 'Check in again' })).toBeTruthy();
  expect(session.values().f_sample).toMatchObject({ latitude: '48.137154', longitude: '11.5', accuracy: 8 });
});

test('too far away is said with the distance', async () => {
  const settings = { latitude: '48.137154', longitude: '11.576124', radius: 300 };
  const session = sampleSession(checkInField, { name: 'one', settings, valid: [], invalid: [] });
  render(<FormView session={session} onSubmit={() => undefined} />);
  deviceThat(at(48.145, 11.576124));
  await userEvent.click(screen.getByRole('button', { name: 'Check in here' }));
  await userEvent.tab();
  expect(screen.getByText('You are 872 m away; at most 300 m are allowed')).toBeTruthy();
});

import { act, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { openPage, organization } from '../testing/open-page.tsx';
import { DealPanes } from './DealPanes.tsx';
import { approvedRun, dealView } from './testing/deal-example.ts';

const real = globalThis.matchMedia;
const listeners = new Set<() => void>();
let narrow = false;

/** Makes the window as wide as a phone, or wide again. */
function resize(isNarrow: boolean): void {
  narrow = isNarrow;
  act(() => {
    for (const each of listeners) each();
  });
}

afterEach(() => {
  globalThis.matchMedia = real;
});

test('a dialog that is open, and what is typed, outlive a window that is made narrower', async () => {
  globalThis.matchMedia = (() => ({
    get matches() {
      return narrow;
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as unknown as typeof matchMedia;
  const { user } = await openPage(<DealPanes view={dealView([approvedRun])} />, ({ path }) => {
    if (path === '/api/me') return { body: { person: organization.people[0], permissions: [] } };
    return { body: path === '/api/organization' ? organization : { items: [], next: null } };
  });
  await user.click(await screen.findByRole('button', { name: 'Ask to revoke…' }));
  await user.type(screen.getByLabelText('Reason'), 'Wrong price');
  resize(true);
  expect(screen.getByRole('tab', { name: 'Approvals' }).getAttribute('aria-selected')).toBe('true');
  expect(screen.getByLabelText('Reason')).toHaveProperty('value', 'Wrong price');
});

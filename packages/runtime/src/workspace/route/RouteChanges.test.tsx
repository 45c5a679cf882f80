import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage, organization } from '../testing/open-page.tsx';
import { type OtherWays, RouteChanges } from './RouteChanges.tsx';

test('each change is one line with its range and whom it adds or leaves out; what cannot be told is said', async () => {
  const ways: OtherWays = {
    changes: [
      {
        field: 'f_amount',
        label: 'Amount',
        value: null,
        from: { text: '50,000', closed: false },
        to: null,
        added: [{ title: 'CFO', person: 'vera' }],
        removed: [],
        endsOtherwise: false,
      },
    ],
    untold: ['Lines'],
    hidden: true,
  };
  await openPage(<RouteChanges ways={ways} />, () => ({ body: organization }));
  const told = await screen.findByRole('region', { name: 'What would change the way' });
  await waitFor(() => expect(told.textContent).toContain('Amount over 50,000: adds CFO (vera)'));
  expect(told.textContent).toContain('cannot be told beforehand: Lines');
  expect(told.textContent).toContain('Values that you do not see');
});

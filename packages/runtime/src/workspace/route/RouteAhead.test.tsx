import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { test } from 'vitest';
import { processOf } from '../../engine/testing/process.ts';
import { openPage, organization } from '../testing/open-page.tsx';
import { RouteAhead } from './RouteAhead.tsx';
import type { Chosen } from './RouteChoices.tsx';
import { RouteSteps } from './RouteSteps.tsx';

const choice = { node: 'nd_a', title: 'Reviewer', most: 1, people: null, chosen: [] };
const way = { steps: [], otherWays: { changes: [], untold: [], hidden: false }, choices: [choice], refused: null };

function Page() {
  const [chosen, setChosen] = useState<Chosen>({});
  const [refuses, setRefuses] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setRefuses(true)}>
        Type something wrong
      </button>
      <RouteAhead
        title="What follows"
        hint=""
        definition={processOf()}
        session={null}
        about={[String(refuses)]}
        ask={async () => (refuses ? { ...way, choices: [], refused: { code: 'values-refused', params: {} } } : way)}
        chosen={chosen}
        onChoose={setChosen}
      />
    </>
  );
}

test('who may be chosen stays to be chosen while a value is being corrected', async () => {
  const { user } = await openPage(<Page />, ({ path }) => ({
    body: path === '/api/me' ? { person: organization.people[0], permissions: [] } : organization,
  }));
  await screen.findByText('Reviewer: one person');
  await user.click(screen.getByRole('button', { name: 'Type something wrong' }));
  await waitFor(() => screen.getByText('The way is shown once what is missing is there.'));
  screen.getByText('Reviewer: one person');
});

test('a step says until when, and that the calendar did not know the year', async () => {
  const dueBecause = { code: 'calendar-year-missing', params: { region: 'Germany', years: '2031' } };
  const due = '2031-01-07T09:00:00.000Z';
  const step = { node: 'nd_a', title: 'Approval', people: ['per_li'], because: null, due, dueBecause };
  await openPage(<RouteSteps steps={[step]} definition={processOf()} />, () => ({ body: organization }));
  await screen.findByText(/calendar of Germany has no data for 2031/);
});

import type { Problem } from '@dealwright/shared';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { quoteDefinition } from '../document/testing/sample.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { useSimulation } from '../simulator/use-simulation.ts';
import { ProblemsStrip } from './ProblemsStrip.tsx';
import { useProblems } from './use-problems.ts';

test('the case of a problem is played in the organization for which it was found', async () => {
  answering(organizationAnswers);
  const quote = quoteDefinition();
  const values = { f_customer: 'Hengtai', f_product: 'op_vmc' };
  const found: Problem = {
    code: 'proof-self',
    severity: 'notice',
    pointer: '/flows/fl_quote',
    params: { node: 'Review', count: 1, total: 3, whom: 'anna' },
    message: 'Review would ask anna herself.',
    example: { name: 'anna asks', start: { by: 'anna', values }, steps: [] },
  };
  useProblems.setState({ problems: [found], checking: false });
  useSimulation.setState({ open: false, story: null, shown: 0, refusal: null });
  const { user } = await openRoom(() => <ProblemsStrip />, quote);
  await user.click(await screen.findByRole('button', { name: '演示此情形' }));
  const { open, story } = useSimulation.getState();
  expect({ open, organization: story?.organization }).toEqual({ open: true, organization: 'own' });
});

import { proveProcess } from '@dealwright/runtime';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import type { OrganizationView } from '../app/use-me.ts';
import { quoteDefinition } from '../document/testing/sample.ts';
import { answering, organizationAnswers } from '../release-desk/testing/answering.ts';
import { organizationOf } from '../simulator/known-organization.ts';
import { useSimulation } from '../simulator/use-simulation.ts';
import { ProblemsStrip } from './ProblemsStrip.tsx';
import { useProblems } from './use-problems.ts';

test('the case of a problem is played in the organization for which it was found', async () => {
  answering(organizationAnswers);
  const quote = quoteDefinition();
  const organization = organizationOf(organizationAnswers['GET /api/organization'] as OrganizationView);
  const problems = proveProcess(quote, organization, { locale: 'zh-CN' }).filter(
    ({ example }) => example !== undefined,
  );
  useProblems.setState({ problems, checking: false });
  useSimulation.setState({ open: false, story: null, shown: 0, refusal: null });
  const { user } = await openRoom(() => <ProblemsStrip />, quote);
  const [play] = await screen.findAllByRole('button', { name: '演示此情形' });
  if (play === undefined) throw new Error('no case is offered');
  await user.click(play);
  const { open, story, shown } = useSimulation.getState();
  expect({ open, organization: story?.organization }).toEqual({ open: true, organization: 'own' });
  expect(shown).toBe(problems[0]?.example?.steps.length);
});

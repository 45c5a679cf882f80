import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { type Answering, openPage, organization } from '../../testing/open-page.tsx';
import { DecisionPage } from '../DecisionPage.tsx';
import type { TaskView } from '../use-tasks.ts';

const taken = { revision: 2, stage: 'st_lead', status: 'open', waiting: false };

/** The people of the organization, and one more to hand things to. */
const people = [
  ...organization.people,
  { id: 'per_zhao', name: 'Zhao Min', region: 'cn-east', team: 'shanghai', superior: null, roles: [], active: true },
  { id: 'per_gone', name: 'Gone Away', region: 'cn-east', team: 'shanghai', superior: null, roles: [], active: false },
];

/** Opens the decision page on a task as Li Jing; `sent` is what the server answers to a command. */
export async function openDecision(view: TaskView, sent: ReturnType<Answering> = { body: taken }) {
  const answering: Answering = ({ method, path }) => {
    if (path === '/api/organization') return { body: { ...organization, people } };
    if (path === '/api/me') return { body: { person: people[1], permissions: [], unread: 0, openTasks: 1 } };
    if (path === '/api/files')
      return { status: 201, body: { id: 'file_1', name: 'signature.png', size: 1, type: 'image/png' } };
    if (path.startsWith('/api/tasks/')) return { body: view };
    return method === 'POST' ? sent : { body: { items: [], next: null } };
  };
  const page = await openPage(<DecisionPage task={view.task.id} />, answering);
  await screen.findByRole('heading', { name: `${view.task.nodeTitle} · ${view.task.dealTitle}` });
  await screen.findByText(/From (Wang Lei|Li Jing|Public form)/);
  const commands = () => page.calls.filter(({ path }) => path.endsWith('/commands')).map(({ body }) => body);
  const sends = (expected: object) => waitFor(() => expect(commands()).toMatchObject([expected]));
  return { ...page, commands, sends };
}

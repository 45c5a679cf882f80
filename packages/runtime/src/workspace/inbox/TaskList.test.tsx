import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answering, openPage, organization } from '../testing/open-page.tsx';
import { TaskList } from './TaskList.tsx';
import { taskView } from './testing/task-example.ts';
import { type TaskLine, useTasks } from './use-tasks.ts';

const line = (id: string, more: Partial<TaskLine> = {}): TaskLine => ({
  ...taskView().task,
  ...{ kind: 'approve', id, dealTitle: `Deal ${id}`, ...more },
});

function List({ box }: { readonly box: 'todo' | 'notified' }) {
  return <TaskList box={box} order="newest" query={useTasks({ box, order: 'newest' })} current={null} />;
}

/** A box of the inbox with these lines; `answers` is what a batch brings. */
async function openBox(box: 'todo' | 'notified', lines: readonly TaskLine[], answers: readonly unknown[] = []) {
  const answering: Answering = ({ method, path }) => {
    if (path === '/api/organization') return { body: organization };
    return method === 'POST' ? { body: { items: answers } } : { body: { items: lines, next: null } };
  };
  const page = await openPage(<List box={box} />, answering);
  await screen.findByText(lines[0]?.dealTitle ?? '');
  return page;
}

test('tasks of one node are approved together, and each says what became of it', async () => {
  const refused = { code: 'command.refused', message: 'A signature is needed' };
  const { user, calls } = await openBox(
    'todo',
    [line('a'), line('b'), line('c', { node: 'nd_other' })],
    [
      { task: 'a', approved: true, error: null },
      { task: 'b', approved: false, error: refused },
    ],
  );
  expect(screen.queryByRole('checkbox', { name: 'Tick Deal c' })).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Tick Deal a' }));
  await user.click(screen.getByRole('checkbox', { name: 'Tick Deal b' }));
  await user.click(screen.getByRole('button', { name: 'Approve 2' }));
  const results = within(await screen.findByRole('dialog', { name: 'What became of them' })).getAllByRole('listitem');
  expect(results.map((each) => each.textContent)).toEqual(['Deal aApproved', 'Deal bA signature is needed']);
  const sent = calls.find(({ path }) => path === '/api/tasks/approve')?.body;
  expect(sent).toMatchObject({ tasks: ['a', 'b'] });
});

test('among tasks that may be ticked, one that cannot be decided together says why', async () => {
  const asks = { reason: 'signature', message: 'it asks for a signature.' };
  await openBox('todo', [line('a'), line('b'), line('c', { batch: asks })]);
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  expect(screen.getByRole('link', { name: /Deal c/ }).textContent).toContain('it asks for a signature.');
});

test('a task inside a loop says its row', async () => {
  await openBox('todo', [line('a', { row: { table: 'Products', number: 3, title: 'Pump X' } })]);
  expect(screen.getByText('Products, line 3: Pump X')).toBeDefined();
});

test('a line says for whom one stands in; alone at its node it is not ticked', async () => {
  await openBox('todo', [line('a', { for: 'per_wang' })]);
  await waitFor(() => expect(screen.getByText('for Wang Lei')).toBeTruthy());
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('what one was told leads to its deal', async () => {
  await openBox('notified', [line('n1', { kind: 'notified', run: null, node: null })]);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/deals/deal_1');
});

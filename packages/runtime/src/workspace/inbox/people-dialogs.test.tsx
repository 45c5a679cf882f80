import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { approvalBy, flow, processOf } from '../../engine/testing/process.ts';
import { openDecision } from './testing/open-decision.tsx';
import { taskView } from './testing/task-example.ts';
import type { TaskView } from './use-tasks.ts';

const actions = ['approve', 'reject', 'return', 'transfer', 'add', 'consult'];

/** Opens the dialog of a deed. */
async function ask(deed: string, differences: Partial<TaskView> = {}, refusal?: string) {
  const refused = { status: 422, body: { code: 'command.refused', message: refusal, details: [] } };
  const page = await openDecision(taskView({ actions, ...differences }), ...(refusal === undefined ? [] : [refused]));
  if (screen.queryByRole('button', { name: deed }) !== null)
    await page.user.click(screen.getByRole('button', { name: deed }));
  else {
    await page.user.click(screen.getByRole('button', { name: 'More' }));
    await page.user.click(screen.getByRole('menuitem', { name: deed }));
  }
  return { ...page, dialog: within(await screen.findByRole('dialog', { name: deed })) };
}

const targets = [
  { node: 'nd_first', title: 'First look', cancels: 2 },
  { node: 'start', title: 'Start', cancels: 0 },
];

test('sending back names each place with what it cancels; why is asked, marked and focused', async () => {
  const { user, dialog, commands, sends } = await ask('Send back', { returnTargets: targets, direct: true });
  const first = dialog.getByRole('radio', { name: /First look/ });
  expect(first).toHaveProperty('checked', true);
  expect(dialog.getByText('Cancels 2 open tasks of others')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Send back' }));
  const why = dialog.getByLabelText('What has to change');
  expect(document.activeElement).toBe(why);
  expect(why.getAttribute('aria-invalid')).toBe('true');
  expect(commands()).toEqual([]);
  await user.type(why, 'Check the price');
  await user.click(dialog.getByRole('checkbox', { name: 'Straight back to me afterwards' }));
  await user.click(dialog.getByRole('button', { name: 'Send back' }));
  await sends({ kind: 'return', to: 'nd_first', direct: true, comment: 'Check the price' });
});

test('straight back is not offered where the node does not allow it, and the key B opens the dialog', async () => {
  const { user, sends } = await openDecision(taskView({ returnTargets: targets }));
  await user.keyboard('b');
  const dialog = within(await screen.findByRole('dialog', { name: 'Send back' }));
  expect(dialog.queryByRole('checkbox')).toBeNull();
  await user.click(dialog.getByRole('radio', { name: /To who asked for it/ }));
  await user.type(dialog.getByLabelText('What has to change'), 'Again');
  await user.keyboard('{Control>}{Enter}{/Control}');
  await sends({ kind: 'return', to: 'start', comment: 'Again' });
});

test('nodes of a parallel block are chosen together, as far as none leads to another', async () => {
  const nodes = [
    { node: 'nd_legal', title: 'Legal', beside: ['nd_tech'] },
    { node: 'nd_legal2', title: 'Legal again', beside: ['nd_tech'] },
    { node: 'nd_tech', title: 'Technology', beside: ['nd_legal', 'nd_legal2'] },
  ];
  const returnInside = [{ node: 'nd_par', title: 'Review', cancels: 1, nodes }];
  const { user, dialog, commands, sends } = await ask('Send back', { returnTargets: targets, returnInside });
  await user.click(dialog.getByRole('radio', { name: /Into “Review”/ }));
  await user.type(dialog.getByLabelText('What has to change'), 'The terms');
  await user.click(dialog.getByRole('button', { name: 'Send back' }));
  expect(dialog.getByText('Choose at least one.')).toBeTruthy();
  expect(commands()).toEqual([]);
  await user.click(dialog.getByRole('checkbox', { name: 'Legal' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Technology' }));
  await user.click(dialog.getByRole('checkbox', { name: 'Legal again' }));
  expect(dialog.getByRole('checkbox', { name: 'Legal' })).toHaveProperty('checked', false);
  await user.click(dialog.getByRole('button', { name: 'Send back' }));
  await sends({ kind: 'return', to: 'nd_tech', also: ['nd_legal2'], comment: 'The terms' });
});

test('decisions stand at the end of the bar, the yes last; what is rare is in the menu, also by keyboard', async () => {
  const { user } = await openDecision(taskView({ actions: [...actions, 'abstain'] }));
  const buttons = [...document.querySelectorAll('.decision-actions [data-deed]')];
  expect(buttons.map((button) => button.getAttribute('data-deed'))).toEqual([
    'add',
    'transfer',
    'return',
    'reject',
    'approve',
  ]);
  screen.getByRole('button', { name: 'More' }).focus();
  await user.keyboard('{ArrowDown}');
  const lines = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
  expect(lines).toEqual(['Tell people', 'Ask for advice', 'Abstain']);
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('dialog', { name: 'Ask for advice' });
});

test('a return that is counted is said to be a vote, not to have sent anything back', async () => {
  const definition = processOf({
    gateFlow: flow({ nd_ask: approvalBy(['per_li'], { returnRule: 'counted' }) }),
    texts: { en: taskView().definition.texts.en ?? {} },
  });
  const { user, dialog } = await ask('Send back', { definition, returnTargets: targets });
  await user.type(dialog.getByLabelText('What has to change'), 'Again');
  await user.click(dialog.getByRole('button', { name: 'Send back' }));
  await screen.findByText('Your vote to send it back is counted');
});

test('where returns are counted, the dialog says that a return is a vote', async () => {
  const definition = processOf({
    gateFlow: flow({ nd_ask: approvalBy(['per_li'], { returnRule: 'counted' }) }),
    texts: { en: taskView().definition.texts.en ?? {} },
  });
  const { dialog } = await ask('Send back', { definition });
  expect(dialog.getByText(/Your return is one vote here/)).toBeTruthy();
});

test('adding people asks who first, then sends when and how they decide, in the order chosen', async () => {
  const { user, dialog, commands, sends } = await ask('Add people');
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  expect(document.activeElement).toBe(dialog.getByLabelText('Search people'));
  expect(dialog.getByText('Choose somebody first.')).toBeTruthy();
  expect(commands()).toEqual([]);
  expect(dialog.queryByRole('checkbox', { name: /Gone Away/ })).toBeNull();
  expect(dialog.queryByRole('checkbox', { name: /Li Jing/ })).toBeNull();
  await user.click(dialog.getByRole('checkbox', { name: /Zhao Min/ }));
  await user.click(dialog.getByRole('checkbox', { name: /Wang Lei/ }));
  await user.click(dialog.getByRole('radio', { name: /After me/ }));
  await user.click(dialog.getByRole('radio', { name: /One after the other/ }));
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  await sends({ kind: 'add', people: ['per_zhao', 'per_wang'], place: 'after', mode: 'sequential' });
});

test('where votes have weights, people added beside get one', async () => {
  const definition = processOf({
    gateFlow: flow({ nd_ask: approvalBy(['per_li'], { mode: 'vote' }) }),
    texts: { en: taskView().definition.texts.en ?? {} },
  });
  const { user, dialog, sends } = await ask('Add people', { definition });
  await user.click(dialog.getByRole('checkbox', { name: /Zhao Min/ }));
  expect(dialog.queryByRole('spinbutton')).toBeNull();
  await user.click(dialog.getByRole('radio', { name: /Together with me/ }));
  await user.type(dialog.getByRole('spinbutton', { name: 'Weight of their vote' }), '3');
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  await sends({ kind: 'add', people: ['per_zhao'], place: 'beside', mode: 'all', weight: 3 });
});

test('what the server refuses stands in the dialog, and nothing entered is lost', async () => {
  const { user, dialog } = await ask('Add people', {}, 'He is here already');
  await user.click(dialog.getByRole('checkbox', { name: /Zhao Min/ }));
  await user.click(dialog.getByRole('button', { name: 'Add' }));
  await dialog.findByText('He is here already');
  expect(dialog.getByRole('checkbox', { name: /Zhao Min/ })).toHaveProperty('checked', true);
});

test('asking for advice needs somebody and a question', async () => {
  const { user, dialog, commands, sends } = await ask('Ask for advice');
  await user.click(dialog.getByRole('checkbox', { name: /Zhao Min/ }));
  await user.click(dialog.getByRole('button', { name: 'Ask' }));
  expect(document.activeElement).toBe(dialog.getByLabelText('Your question'));
  expect(commands()).toEqual([]);
  await user.type(dialog.getByLabelText('Your question'), 'Is it feasible?');
  await user.click(dialog.getByRole('button', { name: 'Ask' }));
  await sends({ kind: 'consult', people: ['per_zhao'], comment: 'Is it feasible?' });
});

test('handing over goes to one person: another choice takes the place of the first', async () => {
  const { user, dialog, sends } = await ask('Hand over');
  await user.type(dialog.getByLabelText('Search people'), 'zh');
  expect(dialog.queryByRole('radio', { name: /Wang Lei/ })).toBeNull();
  await user.click(dialog.getByRole('radio', { name: /Zhao Min/ }));
  await user.clear(dialog.getByLabelText('Search people'));
  await user.click(dialog.getByRole('radio', { name: /Wang Lei/ }));
  await user.type(dialog.getByLabelText('Comment (optional)'), 'On holiday');
  await user.click(dialog.getByRole('button', { name: 'Hand over' }));
  await sends({ kind: 'transfer', to: 'per_wang', comment: 'On holiday' });
});

test('a signature is asked for after the form is right; an empty one is marked, nothing is sent', async () => {
  const { user, commands } = await openDecision(taskView({ asks: { comment: false, signature: true } }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Sign by hand' }));
  await user.click(dialog.getByRole('button', { name: 'Approve' }));
  const name = dialog.getByLabelText('Or type your name');
  expect(document.activeElement).toBe(name);
  expect(name.getAttribute('aria-invalid')).toBe('true');
  expect(commands()).toEqual([]);
});

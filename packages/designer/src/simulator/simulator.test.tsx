import { exampleOrganization } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { removeNode } from '../document/commands/remove-node.ts';
import { useDocument } from '../document/use-document.ts';
import { Simulator } from './Simulator.tsx';
import { playInExample } from './testing/play-in-example.ts';
import { useSimulation } from './use-simulation.ts';

vi.setConfig({ testTimeout: 60_000 });

playInExample();

const approval = { kind: 'approve', title: 't:ask', settings: { who: [{ from: 'superiors', levels: 1 }] } } as const;
const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'little',
  locales: ['zh-CN'],
  defaultLocale: 'zh-CN',
  title: 't:title',
  fields: {},
  forms: {},
  pipeline: {
    order: ['st_a', 'st_b'],
    card: { title: 'f_a' },
    stages: {
      st_a: { title: 't:a', module: 'acquire' },
      st_b: { title: 't:b', module: 'sign', outcome: 'won', gate: { flow: 'fl_ask' } },
    },
  },
  flows: {
    fl_ask: { title: 't:flow', trigger: { on: 'gate', stage: 'st_b' }, root: ['nd_ask'], nodes: { nd_ask: approval } },
  },
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { 'zh-CN': { title: '小流程', a: '线索', b: '赢单', flow: '审批', ask: '上级审批' } },
};

test('a case is begun, moved, approved as the person who is asked, and kept as a test', async () => {
  const { user } = await openRoom(Simulator, definition);
  useSimulation
    .getState()
    .begin({ name: 'case', at: '2026-11-23T06:00:00.000Z', start: { by: 'max', values: {} }, steps: [] }, stageOf());
  await screen.findByText('Max Brandt 提交');
  useSimulation.getState().give({ do: 'move', to: 'st_b', by: 'max' }, stageOf());
  const [task = document.body] = await screen.findAllByRole('article');
  expect(task.textContent).toContain('Anna Keller：上级审批');
  expect(task.textContent).toContain('Max Brandt 的第 1 级上级');
  await user.click(within(task).getByRole('button', { name: '同意' }));
  await screen.findByText('Anna Keller 同意', { selector: 'b' });
  await screen.findAllByText('赢单');
  await user.click(screen.getByRole('button', { name: '存为测试' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '保存' }));
  await waitFor(() => expect(drawn().tests).toHaveLength(1));
  expect(drawn().tests?.[0]?.steps.map(({ expect: expected }) => expected?.stage)).toEqual(['st_a', 'st_b']);
});

test('what cannot be done is said and not told; an earlier point shows the case as it stood', async () => {
  const { user } = await openRoom(Simulator, definition);
  useSimulation
    .getState()
    .begin({ name: 'case', at: '2026-11-23T06:00:00.000Z', start: { by: 'max', values: {} }, steps: [] }, stageOf());
  useSimulation.getState().give({ do: 'approve', by: 'anna', node: 'nd_ask' }, stageOf());
  expect((await screen.findByRole('alert')).textContent).toMatch(/^未执行：/);
  useSimulation.getState().give({ do: 'move', to: 'st_b', by: 'max' }, stageOf());
  await screen.findByText('第 2 步，共 2 步');
  await user.click(screen.getByRole('button', { name: '上一步' }));
  await screen.findByText('目前没有待办。');
});

test('the case is played again when the process is drawn differently', async () => {
  await openRoom(Simulator, definition);
  useSimulation
    .getState()
    .begin({ name: 'case', at: '2026-11-23T06:00:00.000Z', start: { by: 'max', values: {} }, steps: [] }, stageOf());
  useSimulation.getState().give({ do: 'move', to: 'st_b', by: 'max' }, stageOf());
  useSimulation.getState().give({ do: 'approve', by: 'anna', node: 'nd_ask' }, stageOf());
  await screen.findByText('Anna Keller 同意', { selector: 'b' });
  useDocument.getState().run(removeNode, { flow: 'fl_ask', node: 'nd_ask' });
  await waitFor(() => expect(document.querySelector('.simulator-deed .simulator-refused')).not.toBe(null));
});

function stageOf() {
  return { definition: drawn(), organization: exampleOrganization };
}

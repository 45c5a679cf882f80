import { exampleOrganization, openTasks } from '@dealwright/runtime';
import { type ProcessDefinition, scenarioSchema } from '@dealwright/shared';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../../app/testing/open-room.tsx';
import { Simulator } from '../Simulator.tsx';
import { play } from '../story.ts';
import { playInExample } from '../testing/play-in-example.ts';
import { simulatorTexts } from '../texts.ts';
import { useSimulation } from '../use-simulation.ts';

vi.setConfig({ testTimeout: 60_000 });

playInExample();

const who = [{ from: 'people', people: ['anna'] }];
const definition: ProcessDefinition = {
  format: 'dealwright.process/1',
  key: 'little',
  locales: ['zh-CN'],
  defaultLocale: 'zh-CN',
  title: 't:title',
  fields: { f_why: { type: 'text', typeVersion: 1, key: 'why', label: 't:why', settings: {} } },
  forms: {},
  pipeline: { order: ['st_a'], card: { title: 'f_why' }, stages: { st_a: { title: 't:a', module: 'acquire' } } },
  flows: {
    fl_ask: {
      title: 't:flow',
      trigger: { on: 'manual' },
      root: ['nd_ask'],
      nodes: { nd_ask: { kind: 'approve', title: 't:ask', settings: { who, allow: ['return'] } } },
    },
  },
  roles: {},
  privacy: { purposes: {}, notices: {} },
  texts: { 'zh-CN': { title: '小流程', why: '理由', a: '线索', flow: '审批', ask: '审批人' } },
};

test('values are changed by the owner, and again by who sends a request once more', async () => {
  const { user } = await openRoom(Simulator, definition);
  const stage = { definition: drawn(), organization: exampleOrganization };
  const start = { by: 'max', values: { f_why: '急单' } };
  const { begin, give } = useSimulation.getState();
  begin({ name: 'case', at: '2026-11-23T06:00:00.000Z', start, steps: [] }, stage);
  await user.click(await screen.findByRole('button', { name: '修改数据…' }));
  const edited = within(await screen.findByRole('group', { name: '修改数据' }));
  fireEvent.change(edited.getByLabelText(/理由/), { target: { value: '老客户' } });
  await user.click(edited.getByRole('button', { name: '执行' }));
  const deal = () => {
    const { story } = useSimulation.getState();
    return story === null ? null : play(story, stage).deal;
  };
  await waitFor(() => expect(deal()?.values.f_why).toBe('老客户'));
  give({ do: 'start-flow', to: 'fl_ask', by: 'max' }, stage);
  give({ do: 'return', by: 'anna', node: 'nd_ask' }, stage);
  const [task] = await screen.findAllByRole('article');
  const again = within(task as HTMLElement);
  fireEvent.change(await again.findByLabelText(/理由/), { target: { value: '竞争激烈' } });
  await user.click(again.getByRole('button', { name: '重新提交' }));
  await waitFor(() => expect(deal()?.values.f_why).toBe('竞争激烈'));
  expect(openTasks(deal() as never).map(({ person }) => person)).toEqual(['anna']);
});

test('every step that a scenario may take is told in words', () => {
  const steps = JSON.stringify(scenarioSchema).match(/"do":\{"enum":\[(.*?)\]/)?.[1] ?? '';
  const kinds: readonly string[] = JSON.parse(`[${steps}]`);
  expect(kinds).toContain('approve');
  expect(kinds.filter((kind) => !Object.hasOwn(simulatorTexts, `simulator.do.${kind}`))).toEqual([]);
});

import { exampleOrganization } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openRoom } from '../app/testing/open-room.tsx';
import { Simulator } from './Simulator.tsx';
import { playInExample } from './testing/play-in-example.ts';
import { useSimulation } from './use-simulation.ts';

vi.setConfig({ testTimeout: 60_000 });

playInExample();

const definition = {
  format: 'dealwright.process/1',
  key: 'little',
  locales: ['zh-CN'],
  defaultLocale: 'zh-CN',
  title: 't:title',
  fields: { f_a: { key: 'a', type: 'text', label: 't:a', settings: {} } },
  forms: {},
  pipeline: {
    order: ['st_a', 'st_b'],
    card: { title: 'f_a' },
    stages: {
      st_a: { title: 't:a', module: 'acquire' },
      st_b: { title: 't:b', module: 'acquire', gate: { fields: ['f_a'], waiver: 'role:sales-director' } },
    },
  },
  flows: {
    fl_a: {
      title: 't:flow',
      trigger: { on: 'manual' },
      root: ['nd_a'],
      nodes: {
        nd_a: {
          kind: 'approve',
          title: 't:ok',
          settings: { who: [{ from: 'people', people: ['anna', 'li'] }], mode: 'all' },
        },
      },
    },
  },
  roles: { 'role:sales-director': { label: 't:director' } },
  privacy: { purposes: {}, notices: {} },
  texts: { 'zh-CN': { title: '小流程', a: '线索', b: '报价', flow: '审批', ok: '审批人', director: '总监' } },
} as unknown as ProcessDefinition;

async function open() {
  const room = await openRoom(Simulator, definition);
  const pressed = async (name: string | RegExp): Promise<void> =>
    room.user.click(await screen.findByRole('button', { name }));
  const picked = async (list: string, option: string): Promise<void> => {
    await room.user.click(await screen.findByRole('combobox', { name: list }));
    await room.user.click((await screen.findAllByTitle(option)).at(-1) as HTMLElement);
  };
  const story = () => useSimulation.getState().story ?? expect.fail('no case');
  return { ...room, pressed, picked, story };
}

test('before a case it is set who has left and who stands in; the stand-in answers, and somebody leaves on the way', async () => {
  const { pressed, picked, story, user } = await open();
  await picked('提交人', 'Max Brandt');
  await picked('已离职', 'Li Wei');
  await picked('被代理人', 'Anna Keller');
  await picked('代理人', 'Fred Baumann');
  await pressed('代理');
  await screen.findByText('Fred Baumann 代理 Anna Keller');
  await pressed('开始模拟');
  expect(story()).toMatchObject({ left: ['li'], proxies: [{ principal: 'anna', proxy: 'fred' }] });
  const begun = { do: 'start-flow', to: 'fl_a', by: 'max' } as const;
  useSimulation.getState().give(begun, { definition, organization: exampleOrganization });
  await screen.findByRole('checkbox', { name: '由 Fred Baumann 代为处理' });
  await pressed('有人离职…');
  await picked('选择人员', 'Bea Winter');
  await pressed('执行');
  await waitFor(() => expect(story().steps.at(-1)).toEqual({ do: 'leave', to: 'bea' }));
  await user.click(await screen.findByRole('checkbox', { name: '由 Fred Baumann 代为处理' }));
  await pressed('同意');
  await waitFor(() => expect(story().steps.at(-1)).toMatchObject({ do: 'approve', by: 'fred', node: 'nd_a' }));
});

test('whoever may waive what a gate asks for does so with a reason', async () => {
  const { pressed, picked, story, user } = await open();
  await picked('提交人', 'Max Brandt');
  await pressed('开始模拟');
  await picked('移到阶段', '报价');
  await pressed('申请豁免…');
  await user.type(await screen.findByRole('textbox', { name: '豁免原因' }), '老客户');
  await pressed('执行');
  await waitFor(() => expect(story().steps).toEqual([{ do: 'move', to: 'st_b', by: 'vera', waiver: '老客户' }]));
  await screen.findByText('Vera Lindqvist 经豁免把商机移到“报价”');
});

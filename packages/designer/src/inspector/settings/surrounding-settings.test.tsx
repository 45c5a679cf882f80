import type { ProcessDefinition } from '@dealwright/shared';
import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../../app/testing/open-room.tsx';
import { quoteDefinition } from '../../document/testing/sample.ts';
import { useDocument } from '../../document/use-document.ts';
import { useProblems } from '../../problems/use-problems.ts';
import { answering, organizationAnswers } from '../../release-desk/testing/answering.ts';
import { Inspector } from '../Inspector.tsx';

vi.setConfig({ testTimeout: 60_000 });

const original = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = original;
});

const nodes = {
  nd_call: { kind: 'call', title: 't:call', settings: { wait: 'go-on' } },
  nd_new: { kind: 'create-record', title: 't:new', settings: { process: 'gone', wait: 'go-on' } },
};
const flow = { title: 't:all', trigger: { on: 'manual' as const }, root: Object.keys(nodes), nodes };
const naming = { ...quoteDefinition(), flows: { fl_all: flow } } as ProcessDefinition;
const settingsOf = (node: string) => drawn().flows.fl_all?.nodes[node]?.settings;
const select = (node: string) => useDocument.getState().select({ kind: 'node', flow: 'fl_all', node });
const chooser = async (name: string) => within(await screen.findByRole('group', { name })).getByRole('combobox');

test('connections and processes are chosen from those there are; what is not there stays in sight', async () => {
  answering({
    ...organizationAnswers,
    'GET /api/surroundings': {
      connections: [
        { name: 'shop', open: true },
        { name: 'attic', open: false },
      ],
      processes: [{ key: 'orders', title: { 'zh-CN': '订单', en: 'Orders' }, released: false }],
    },
  });
  const { user } = await openRoom(Inspector, naming);
  select('nd_call');
  await user.click(await chooser('连接'));
  await screen.findByTitle('attic（已停用）');
  await user.click(await screen.findByTitle('shop'));
  expect(settingsOf('nd_call')?.connection).toBe('shop');
  const gone = {
    code: 'create-record-process-unknown',
    severity: 'warning',
    params: { process: 'gone' },
    message: '',
  } as const;
  useProblems.setState({
    problems: [{ ...gone, pointer: '/flows/fl_all/nodes/nd_new/settings/process' }],
    checking: false,
  });
  select('nd_new');
  await screen.findByText(/组织中没有流程“gone”/);
  await screen.findByTitle('gone');
  await user.click(await chooser('流程'));
  await user.click(await screen.findByTitle('订单（未发布）'));
  expect(settingsOf('nd_new')?.process).toBe('orders');
});

test('where there is no connection, it is said who sets one up', async () => {
  answering({ ...organizationAnswers, 'GET /api/surroundings': { connections: [], processes: [] } });
  await openRoom(Inspector, naming);
  select('nd_call');
  await chooser('连接');
  await screen.findByText('尚无连接。请管理员在工作台的“管理”中建立。');
});

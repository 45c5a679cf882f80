import { exampleOrganization, openTasks } from '@dealwright/runtime';
import type { Flow, FlowNode, ProcessDefinition, ScenarioStep } from '@dealwright/shared';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../../app/testing/open-room.tsx';
import { Simulator } from '../Simulator.tsx';
import { play, recorded } from '../story.ts';
import { playInExample } from '../testing/play-in-example.ts';
import { useSimulation } from '../use-simulation.ts';

vi.setConfig({ testTimeout: 60_000 });

playInExample();

const node = (kind: string, settings: FlowNode['settings']): FlowNode => ({ kind, title: `t:${kind}`, settings });
const people = (...ids: string[]) => [{ from: 'people', people: ids }];

function processWith(
  nodes: Readonly<Record<string, FlowNode>>,
  undo?: Readonly<Record<string, FlowNode>>,
): ProcessDefinition {
  const flow: Flow = {
    title: 't:flow',
    trigger: { on: 'manual' },
    root: Object.keys(nodes),
    nodes,
    ...(undo === undefined ? {} : { revoke: 'fl_undo' }),
  };
  const revoking = (drawnNodes: Readonly<Record<string, FlowNode>>): Flow => ({
    title: 't:undo',
    trigger: { on: 'flow' },
    root: Object.keys(drawnNodes),
    nodes: drawnNodes,
  });
  return {
    format: 'dealwright.process/1',
    key: 'little',
    locales: ['zh-CN'],
    defaultLocale: 'zh-CN',
    title: 't:title',
    fields: {},
    forms: {},
    pipeline: { order: ['st_a'], card: { title: 'f_a' }, stages: { st_a: { title: 't:a', module: 'acquire' } } },
    flows: { fl_all: flow, ...(undo === undefined ? {} : { fl_undo: revoking(undo) }) },
    roles: {},
    privacy: { purposes: {}, notices: {} },
    texts: {
      'zh-CN': {
        title: '小流程',
        a: '线索',
        flow: '审批',
        undo: '撤销',
        approve: '审批人',
        signal: '等签约',
        call: '查征信',
        assistant: '助手审查',
      },
    },
  };
}

async function begin(nodes: Readonly<Record<string, FlowNode>>, undo?: Readonly<Record<string, FlowNode>>) {
  const room = await openRoom(Simulator, processWith(nodes, undo));
  const stage = { definition: drawn(), organization: exampleOrganization };
  const start = { by: 'max', values: {} };
  useSimulation.getState().begin({ name: 'case', at: '2026-11-23T06:00:00.000Z', start, steps: [] }, stage);
  useSimulation.getState().give({ do: 'start-flow', to: 'fl_all', by: 'max' }, stage);
  const pressed = async (name: string | RegExp): Promise<void> =>
    room.user.click(await screen.findByRole('button', { name }));
  const steps = (): readonly ScenarioStep[] => useSimulation.getState().story?.steps ?? [];
  const result = () => {
    const { story } = useSimulation.getState();
    if (story === null) throw new Error('no case');
    return play(story, stage);
  };
  const waiting = () => openTasks(result().deal as never).map(({ person, node: at }) => `${person} at ${at}`);
  return { ...room, pressed, steps, result, waiting };
}

describe('what people can do, the simulator can', () => {
  test('urge, abstain, take back, suspend, resume, jump and end', async () => {
    const vote = { who: people('anna', 'li', 'vera'), mode: 'vote', allow: ['abstain', 'return'] };
    const { pressed, steps, waiting, user } = await begin({
      nd_a: node('approve', vote),
      nd_b: { ...node('approve', { who: people('fred') }), title: 't:call' },
    });
    await pressed('催办 Anna Keller');
    const [first] = await screen.findAllByRole('article');
    await user.click(within(first as HTMLElement).getByRole('button', { name: '弃权' }));
    await waitFor(() => expect(waiting()).toHaveLength(2));
    await pressed('Anna Keller 撤回处理');
    await waitFor(() => expect(waiting()).toHaveLength(3));
    await pressed('挂起（管理员）');
    await screen.findByText('已挂起');
    await pressed('恢复（管理员）');
    await pressed('跳转（管理员）…');
    await user.click(await screen.findByText('查征信', { selector: '.ant-dropdown-menu-title-content' }));
    await waitFor(() => expect(waiting()).toEqual(['fred at nd_b']));
    await pressed('终止（管理员）');
    await waitFor(() => expect(waiting()).toEqual([]));
    expect(steps().map((step) => step.do)).toEqual([
      'start-flow',
      'urge',
      'abstain',
      'take-back',
      'suspend',
      'resume',
      'jump',
      'terminate',
    ]);
  });

  test('add people before, let them decide, remove one, send back: each in words of its own', async () => {
    const { pressed, steps, waiting, user } = await begin({ nd_a: node('approve', { who: people('anna') }) });
    await pressed('加签…');
    const form = await screen.findByRole('group', { name: '加签' });
    fireEvent.mouseDown(within(form).getByLabelText('选择人员'));
    fireEvent.click(await screen.findByText('Ada Kovacs', { selector: '.ant-select-item-option-content' }));
    await user.click(within(form).getByRole('button', { name: '执行' }));
    await waitFor(() => expect(waiting()).toEqual(['ada at nd_a']));
    await screen.findByText(/前加签：Ada/, { selector: 'b' });
    await pressed(/^减签 Ada/);
    await waitFor(() => expect(waiting()).toEqual(['anna at nd_a']));
    await pressed('退回…');
    await user.click(within(await screen.findByRole('group', { name: '退回' })).getByRole('button', { name: '执行' }));
    await waitFor(() => expect(waiting()).toEqual(['max at nd_a']));
    await pressed('重新提交');
    await waitFor(() => expect(waiting()).toEqual(['anna at nd_a']));
    expect(steps().map((step) => step.do)).toEqual(['start-flow', 'add', 'remove', 'return', 'resubmit']);
  });

  test('what was rejected is opened again', async () => {
    const { pressed, steps, waiting } = await begin({ nd_a: node('approve', { who: people('anna') }) });
    await pressed('驳回');
    await waitFor(() => expect(waiting()).toEqual([]));
    await pressed('重新打开“审批”（管理员）');
    await waitFor(() => expect(waiting()).toEqual(['max at nd_a']));
    expect(steps().map((step) => step.do)).toEqual(['start-flow', 'reject', 'revive']);
  });

  test('what was withdrawn is sent again by who asked', async () => {
    const { pressed, steps, waiting } = await begin({ nd_a: node('approve', { who: people('anna') }) });
    await pressed('发起人撤回');
    await waitFor(() => expect(waiting()).toEqual([]));
    await pressed(/^Max .*重新提交“审批”$/);
    await waitFor(() => expect(waiting()).toEqual(['anna at nd_a']));
    expect(steps().map((step) => step.do)).toEqual(['start-flow', 'withdraw', 'resubmit']);
  });

  test('let a node pass, and ask to revoke the approval', async () => {
    const { pressed, steps, waiting, result } = await begin(
      { nd_a: node('approve', { who: people('anna', 'li'), mode: 'all' }) },
      { nd_r: { ...node('approve', { who: people('fred') }), title: 't:call' } },
    );
    await pressed('放行“审批人”（管理员）');
    await waitFor(() => expect(waiting()).toEqual([]));
    await pressed(/^Max .*申请撤销“审批”$/);
    await waitFor(() => expect(waiting()).toEqual(['fred at nd_r']));
    expect(screen.queryByRole('button', { name: /申请撤销“/ })).toBeNull();
    await pressed('同意');
    await waitFor(() => expect(Object.values(result().deal?.runs ?? {})[0]?.revokedBy).toBeTruthy());
    expect(steps().map((step) => step.do)).toEqual(['start-flow', 'let-pass', 'revoke', 'approve']);
  });

  test('a schedule is fired, and means only the deals that it names', async () => {
    const definition = processWith({ nd_a: node('approve', { who: people('anna') }) });
    const schedule = { begins: 'flow', every: 'day', time: '09:00', inStageFor: 'P7D' } as const;
    const all = { ...(definition.flows.fl_all as Flow), trigger: { on: 'schedule', schedule } as const };
    const { user } = await openRoom(Simulator, { ...definition, flows: { fl_all: all } });
    const stage = { definition: drawn(), organization: exampleOrganization };
    const story = { name: 'case', at: '2026-11-23T06:00:00.000Z', start: { by: 'max', values: {} }, steps: [] };
    useSimulation.getState().begin(story, stage);
    const fire = async (): Promise<void> => {
      await user.click(await screen.findByRole('button', { name: '发起审批流' }));
      await user.click(await screen.findByText('审批 · 按计划', { selector: '.ant-dropdown-menu-title-content' }));
    };
    await fire();
    await screen.findByText(/商机目前不符合/);
    useSimulation.getState().give({ do: 'wait', for: 'P7D' }, stage);
    await fire();
    await waitFor(() =>
      expect(useSimulation.getState().story?.steps.at(-1)).toEqual({ do: 'start-flow', to: 'fl_all' }),
    );
    await screen.findAllByText(/Anna Keller/);
  });

  test('who has left is offered no more', async () => {
    const { pressed, steps, user } = await begin({ nd_a: node('approve', { who: people('anna') }) });
    const offered = async (deed: string): Promise<readonly string[]> => {
      await pressed(`${deed}…`);
      const form = await screen.findByRole('group', { name: deed });
      fireEvent.mouseDown(within(form).getByLabelText('选择人员'));
      const names = await screen.findAllByText(/./, { selector: '.ant-select-item-option-content' });
      await user.click(within(form).getByRole('button', { name: '取消' }));
      return names.map(({ textContent }) => textContent ?? '');
    };
    const before = await offered('加签');
    expect(before).toContain('Ada Kovacs');
    useSimulation
      .getState()
      .give({ do: 'leave', to: 'ada' }, { definition: drawn(), organization: exampleOrganization });
    expect(steps().map((step) => step.do)).toEqual(['start-flow', 'leave']);
    const after = await offered('加签');
    expect(after).toContain('Li Wei');
    expect(after).not.toContain('Ada Kovacs');
  });

  test('where a flow is stuck, it says why instead of saying that nobody has anything to do', async () => {
    await begin({ nd_a: node('approve', { who: people(), empty: 'hold' }) });
    await screen.findByText(/^走不下去：./);
    expect(screen.queryByText('目前没有待办。')).toBeNull();
  });

  test('a pool is claimed and given back', async () => {
    const { pressed, waiting } = await begin({
      nd_a: node('approve', { who: people('anna', 'li'), mode: 'claim' }),
    });
    expect(waiting()).toHaveLength(2);
    const [claim] = await screen.findAllByRole('button', { name: '领取' });
    claim?.click();
    await waitFor(() => expect(waiting()).toHaveLength(1));
    await pressed('放回');
    await waitFor(() => expect(waiting()).toHaveLength(2));
  });
});

test('events, answers and suggestions come well, badly or too late; the case is kept as a test and plays again', async () => {
  const { pressed, result } = await begin({
    nd_s: node('signal', { name: 'signed', deadline: 'P2D' }),
    nd_c: node('call', { connection: 'credit', wait: 'answer' }),
    nd_h: node('assistant', { who: people('anna') }),
  });
  await screen.findByText('“等签约”等待事件“signed”');
  await pressed('超时未到');
  await screen.findByText('“查征信”等待外部系统应答');
  await pressed('正常应答');
  await screen.findByText('“助手审查”等待助手建议');
  await pressed('建议驳回');
  await screen.findByText('助手在“助手审查”建议驳回', { selector: 'b' });
  await pressed('同意');
  await waitFor(() =>
    expect(Object.values(result().deal?.runs ?? {}).map(({ status }) => status)).toEqual(['approved']),
  );
  const { story } = useSimulation.getState();
  if (story === null) throw new Error('no case');
  const kept = recorded(story, result(), 'kept');
  expect(play(kept, { definition: drawn(), organization: exampleOrganization }).passed).toBe(true);
});

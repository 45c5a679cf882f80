import { flowSchema, type ScheduleStart } from '@dealwright/shared';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../app/testing/open-room.tsx';
import { setFlow } from '../document/commands/set-flow.ts';
import { leadDefinition } from '../document/testing/sample.ts';
import { useDocument } from '../document/use-document.ts';
import { useProblems } from '../problems/use-problems.ts';
import { Inspector } from './Inspector.tsx';
import { freshSchedule, othersLeftOut } from './schedule-parts.ts';
import { inspectorTexts } from './texts.ts';

vi.setConfig({ testTimeout: 60_000 });

const flow = Object.keys(leadDefinition().flows)[0] ?? '';
const trigger = () => drawn().flows[flow]?.trigger;

/** The name under which each setting of a schedule is edited; a setting that is not here cannot be edited. */
const editors: Readonly<Record<keyof ScheduleStart, string>> = {
  every: 'inspector.schedule.every',
  weekdays: 'inspector.schedule.weekdays',
  day: 'inspector.schedule.day',
  time: 'inspector.schedule.time',
  workdays: 'inspector.schedule.workdays',
  from: 'inspector.schedule.from',
  until: 'inspector.schedule.until',
  begins: 'inspector.schedule.begins',
  stages: 'inspector.schedule.stages',
  inStageFor: 'inspector.schedule.inStageFor',
  when: 'inspector.schedule.when',
  values: 'inspector.schedule.values',
};

test('every setting of a schedule is edited, and choosing what it starts leaves the others out', async () => {
  await openRoom(Inspector, leadDefinition());
  const { run, select } = useDocument.getState();
  const { schedule: shape } = flowSchema.definitions as unknown as Readonly<
    Record<string, { readonly properties: object }>
  >;
  expect(Object.keys(editors).toSorted()).toEqual(Object.keys(shape?.properties ?? {}).toSorted());
  const show = async (schedule: ScheduleStart, others: readonly (keyof ScheduleStart)[]) => {
    run(setFlow, { flow, member: 'trigger', value: { on: 'schedule', schedule } });
    select({ kind: 'flow', flow });
    for (const member of Object.keys(editors) as (keyof ScheduleStart)[]) {
      if (others.includes(member)) continue;
      const words = inspectorTexts[editors[member] as keyof typeof inspectorTexts]['zh-CN'];
      expect((await screen.findAllByText(words)).length, member).toBeGreaterThan(0);
    }
  };
  await show({ begins: 'deal', every: 'month', day: 31, time: '09:00' }, ['weekdays', 'stages', 'inStageFor', 'when']);
  await show({ begins: 'flow', every: 'week', weekdays: ['mon'], time: '09:00' }, ['day', 'values']);
  fireEvent.change(screen.getByLabelText('时间'), { target: { value: '07:30' } });
  await waitFor(() => expect(trigger()?.schedule?.time).toBe('07:30'));
  fireEvent.change(screen.getByLabelText('开始日期'), { target: { value: '2027-01-01' } });
  await waitFor(() => expect(trigger()?.schedule?.from).toBe('2027-01-01'));
  expect(othersLeftOut({ ...freshSchedule, stages: ['st_x'] }, 'deal')).toEqual({ ...freshSchedule, begins: 'deal' });
});

test('a message is drawn in plain words: what it starts, and which place of it fills which field', async () => {
  await openRoom(Inspector, leadDefinition());
  const value = { on: 'webhook', webhook: { begins: 'deal', values: { f_name: '/name' } } } as const;
  useDocument.getState().run(setFlow, { flow, member: 'trigger', value });
  useDocument.getState().select({ kind: 'flow', flow });
  const place = await screen.findByLabelText(/在消息中的位置$/);
  expect(place).toHaveProperty('value', 'name');
  fireEvent.change(place, { target: { value: 'customer.name' } });
  fireEvent.blur(place);
  await waitFor(() => expect(trigger()?.webhook?.values).toEqual({ f_name: '/customer/name' }));
  fireEvent.click(screen.getByRole('button', { name: /^移除/ }));
  await waitFor(() => expect(trigger()?.webhook?.values).toEqual({}));
  expect(screen.getByText('消息尚未填写任何字段。')).toBeTruthy();
});

test('what is wrong with a field that a message fills stands beside that field, and nowhere else', async () => {
  await openRoom(Inspector, leadDefinition());
  const values = { f_name: '/name', f_gone: '/gone' };
  const value = { on: 'webhook', webhook: { begins: 'deal', values } } as const;
  useDocument.getState().run(setFlow, { flow, member: 'trigger', value });
  useDocument.getState().select({ kind: 'flow', flow });
  const pointer = `/flows/${flow}/trigger/webhook/values/f_gone`;
  const unknown = { code: 'unknown-field', severity: 'error', pointer, message: '', params: { id: 'f_gone' } } as const;
  useProblems.setState({ problems: [unknown], checking: false });
  const gone = (await screen.findByLabelText('“f_gone”在消息中的位置')).closest('.inspector-card');
  await waitFor(() => expect(gone?.querySelector('.setting-problems [data-severe]')?.textContent).toMatch(/字段/));
  expect(document.querySelectorAll('.webhook-values .setting-problems')).toHaveLength(1);
});

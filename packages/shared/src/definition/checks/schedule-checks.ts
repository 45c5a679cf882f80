import { isDay } from '../../calendar/read-calendar.ts';
import type { ScheduleStart, Trigger } from '../../generated/flow.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import { begunDealFaults, isFillable } from './begun-deal-checks.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName, inWords } from './names.ts';

/** Whether a schedule ever comes round, can start what it is to start, and fills what that needs. */
export function checkSchedules(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.flows).flatMap(([flow, { trigger, title }]): readonly Finding[] => {
    if (trigger.on !== 'schedule') return [];
    const place: Place = { frame, pointer: pointerOf('flows', flow, 'trigger'), flow: inWords(frame, title) };
    const { schedule } = trigger;
    if (schedule === undefined) return [wrong(place, 'schedule-not-set')];
    return [
      ...rhythm(place, schedule),
      ...days(place, schedule),
      ...idle(place, schedule),
      ...beginning(place, trigger),
    ];
  });
}

interface Place {
  readonly frame: CheckFrame;
  readonly pointer: string;
  readonly flow: string;
}

interface Wrong extends Partial<Pick<Problem, 'severity' | 'params'>> {
  /** Below the schedule. */
  readonly at?: string;
}

function wrong(
  { pointer, flow }: Place,
  code: string,
  { at = '', severity = 'error', params = {} }: Wrong = {},
): Finding {
  const below = code === 'schedule-not-set' ? '' : '/schedule';
  return { code, severity, pointer: `${pointer}${below}${at}`, params: { flow, ...params } };
}

function rhythm(place: Place, { every, weekdays = [], day }: ScheduleStart): readonly Finding[] {
  if (every === 'week' && weekdays.length === 0) return [wrong(place, 'schedule-weekday-missing')];
  return every === 'month' && day === undefined ? [wrong(place, 'schedule-day-missing')] : [];
}

function days(place: Place, { from, until }: ScheduleStart): readonly Finding[] {
  const none = (
    [
      ['from', from],
      ['until', until],
    ] as const
  ).flatMap(([member, day]) =>
    day === undefined || isDay(day) ? [] : [wrong(place, 'schedule-no-day', { at: `/${member}`, params: { day } })],
  );
  if (none.length > 0 || until === undefined) return none;
  if (from !== undefined && until < from) return [wrong(place, 'schedule-range', { at: '/until' })];
  const { today } = place.frame;
  const isOver = today !== undefined && until < today;
  return isOver ? [wrong(place, 'schedule-over', { at: '/until', severity: 'warning', params: { day: until } })] : [];
}

const ofFlow = ['stages', 'inStageFor', 'when'] as const;
const ofDeal = ['values'] as const;

/** Settings of the other kind, which count for nothing. */
function idle(place: Place, schedule: ScheduleStart): readonly Finding[] {
  const { frame, pointer } = place;
  const others = schedule.begins === 'deal' ? ofFlow : ofDeal;
  return others
    .filter((member) => schedule[member] !== undefined && !frame.isMisshapen(`${pointer}/schedule`))
    .map((member) => {
      const fix = { label: 'fix.remove', patch: [{ op: 'remove', path: `${pointer}/schedule/${member}` }] } as const;
      return { ...wrong(place, 'schedule-idle', { at: `/${member}`, severity: 'warning' }), fix };
    });
}

function beginning(place: Place, { form, schedule }: Trigger): readonly Finding[] {
  if (schedule?.begins !== 'deal') return [];
  const { frame } = place;
  const fields = (schedule.values ?? []).map(({ field }) => field);
  const { formUnfit, missing } = begunDealFaults(frame.definition, form, fields);
  const about = (field: string) => ({ params: { field: fieldName(frame, field) } });
  return [
    ...(formUnfit ? [{ ...wrong(place, 'schedule-form-use'), pointer: `${place.pointer}/form` }] : []),
    ...missing.map((field) => wrong(place, 'schedule-field-missing', about(field))),
    ...fields.flatMap((field, index) => {
      const at = { at: `/values/${index}/field`, ...about(field) };
      if (!isFillable(frame, field)) return [wrong(place, 'schedule-field-unfit', at)];
      return fields.indexOf(field) < index ? [wrong(place, 'schedule-field-twice', at)] : [];
    }),
  ];
}

import type { NodeTools } from '../../engine/node-tools.ts';
import { settingsOf } from '../../engine/node-tools.ts';
import { checkCalendars } from '../calendar-check.ts';
import { deadlineTexts } from '../deadline-texts.ts';
import type { NodeKind, StoppedTime } from '../node-kind.ts';
import { nodeProblem } from '../node-problem.ts';
import { seatless } from '../seatless.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { waitTexts } from './texts.ts';

/** Waits for a time or until a date of the deal, read once on arrival. */
export const waitNode: NodeKind = Object.freeze<NodeKind>({
  ...seatless,
  kind: 'wait',
  group: 'time',
  icon: 'timer',
  settingsSchema,
  defaults: { duration: 'P1D' },
  branches: 'none',
  texts: { ...waitTexts, ...deadlineTexts },
  check(node, scope) {
    const { duration, until, count } = settingsOf<Settings>(node);
    if (until === undefined && duration === undefined)
      return [nodeProblem(scope, { code: 'wait-for-nothing', texts: waitTexts, at: '/settings' })];
    const regions = count === 'working' ? Object.keys(scope.organization?.regions ?? {}) : [];
    const calendars = checkCalendars(regions, '/settings/count', scope);
    if (until === undefined) return calendars;
    const kind = scope.expressions.fields.get(until)?.type.kind;
    const finding = { code: 'wait-not-a-date', texts: waitTexts, at: '/settings/until', params: { field: until } };
    return kind === 'date' || kind === 'dateTime' ? calendars : [nodeProblem(scope, finding), ...calendars];
  },
  enter(node, _visit, tools) {
    const { duration, until, count = 'natural' } = settingsOf<Settings>(node);
    const counted = duration === undefined ? null : tools.clock(count).after(tools.now, duration);
    const ends = [counted?.at ?? null, until === undefined ? null : tools.instantIn(until)].filter(
      (end) => end !== null,
    );
    const at = ends.toSorted().at(-1);
    return at === undefined || at <= tools.now
      ? { do: 'pass', because: { code: 'nothing-to-wait-for', params: {} } }
      : { do: 'timer', at, ...(counted?.because == null ? {} : { because: counted.because }) };
  },
  resumeWait: (node, stopped, tools) => resumed(settingsOf<Settings>(node), stopped, tools),
  handle: (_node, _visit, signal) => ({ do: signal.kind === 'timer-fired' ? 'pass' : 'wait' }),
});

/** What was left of the time still has to pass; a date of the deal does not move. */
function resumed(
  { duration, until, count = 'natural' }: Settings,
  { since, at }: StoppedTime,
  tools: NodeTools,
): string {
  const date = until === undefined ? null : tools.instantIn(until);
  const clock = tools.clock(count);
  const left = duration === undefined || at === date ? null : clock.plus(tools.now, clock.between(since, at)).at;
  return (
    [tools.now, date, left]
      .filter((end) => end !== null)
      .toSorted()
      .at(-1) ?? tools.now
  );
}

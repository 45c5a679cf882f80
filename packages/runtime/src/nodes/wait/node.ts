import { settingsOf } from '../../engine/node-tools.ts';
import type { NodeKind } from '../node-kind.ts';
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
  texts: waitTexts,
  check(node, scope) {
    const { duration, until } = settingsOf<Settings>(node);
    if (until === undefined) {
      return duration === undefined
        ? [nodeProblem(scope, { code: 'wait-for-nothing', texts: waitTexts, at: '/settings' })]
        : [];
    }
    const kind = scope.expressions.fields.get(until)?.type.kind;
    const finding = { code: 'wait-not-a-date', texts: waitTexts, at: '/settings/until', params: { field: until } };
    return kind === 'date' || kind === 'dateTime' ? [] : [nodeProblem(scope, finding)];
  },
  enter(node, _visit, tools) {
    const { duration, until } = settingsOf<Settings>(node);
    const ends = [
      duration === undefined ? null : tools.after(duration),
      until === undefined ? null : tools.instantIn(until),
    ].filter((end) => end !== null);
    const at = ends.toSorted().at(-1);
    return at === undefined || at <= tools.now
      ? { do: 'pass', because: { code: 'nothing-to-wait-for', params: {} } }
      : { do: 'timer', at };
  },
  handle: (_node, _visit, signal) => ({ do: signal.kind === 'timer-fired' ? 'pass' : 'wait' }),
});

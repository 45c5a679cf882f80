import { hoursInWords } from '@dealwright/runtime/shell';
import type { PersonReader } from '../person-words.ts';
import type { NodeWaiting } from './heat-view.ts';

type Translate = PersonReader['t'];

/** The line on a card: how long deals waited there, or while none has passed how long one stands there. */
export function heatLine({ medianHours, p90Hours, longestHours }: NodeWaiting, t: Translate): string {
  if (medianHours !== null && p90Hours !== null) {
    return t('canvas.heat.line', { median: hoursInWords(medianHours, t), p90: hoursInWords(p90Hours, t) });
  }
  return t('canvas.heat.first', { longest: hoursInWords(longestHours ?? 0, t) });
}

/** All that is known of a node, for the tooltip and for screen readers. */
export function heatSentence(waiting: NodeWaiting, t: Translate): string {
  const passed = waiting.passed === 0 ? [] : [heatLine(waiting, t), t('canvas.heat.passed', { count: waiting.passed })];
  const longest = hoursInWords(waiting.longestHours ?? 0, t);
  const now = waiting.waiting === 0 ? [] : [t('canvas.heat.now-long', { count: waiting.waiting, longest })];
  return [...passed, ...now, ...mostly(waiting, t)].join(t('canvas.comma'));
}

/** What most of the time was spent on, where there is any. */
function mostly({ split: { causes } }: NodeWaiting, t: Translate): readonly string[] {
  const [first] = causes;
  if (first === undefined) return [];
  const percent = Math.round((first.hours / causes.reduce((sum, { hours }) => sum + hours, 0)) * 100);
  return [t('canvas.heat.mostly', { percent, cause: t(`waits.cause.${first.cause}`) })];
}

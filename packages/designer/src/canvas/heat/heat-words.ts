import type { PersonReader } from '../person-words.ts';
import type { NodeWaiting } from './heat-view.ts';

type Translate = PersonReader['t'];

/** Hours as people say them: minutes, hours or days, with one digit after the point at most. */
export function hoursInWords(hours: number, t: Translate): string {
  if (hours < 1) return t('canvas.duration.minutes', { count: Math.round(hours * 60) });
  if (hours < 48) return t('canvas.duration.hours', { count: rounded(hours) });
  return t('canvas.duration.days', { count: rounded(hours / 24) });
}

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
  return [...passed, ...now].join(t('canvas.comma'));
}

function rounded(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}

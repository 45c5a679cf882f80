import { type Deadline, type DeadlineStep, isJsonObject } from '@dealwright/shared';
import { durationInWords } from './duration-words.ts';
import type { PersonReader } from './person-words.ts';

/** A deadline on a card: how long, by which time, and its steps with their distance. Null where there is none. */
export function deadlineInWords(value: unknown, { t }: PersonReader): string | null {
  if (!isJsonObject(value)) return null;
  const { within, count, steps = [] } = value as unknown as Deadline;
  const length = t(`canvas.deadline.${count}`, { length: durationInWords(within, t) });
  return [length, ...steps.map((step) => stepInWords(step, t))].join(' · ');
}

function stepInWords({ at, do: deed }: DeadlineStep, t: PersonReader['t']): string {
  const before = at.startsWith('-');
  const distance = durationInWords(before ? at.slice(1) : at, t);
  const what = t(`canvas.deadline.do.${deed}`);
  if (!before && !/[1-9]/.test(at)) return t('canvas.deadline.at', { what });
  return `${before ? '−' : '+'}${distance} ${what}`;
}

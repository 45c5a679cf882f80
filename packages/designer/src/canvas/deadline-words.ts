import { type Deadline, type DeadlineStep, isJsonObject, textOf } from '@dealwright/shared';
import { durationInWords } from './duration-words.ts';
import type { PersonReader } from './person-words.ts';

/** A deadline on a card: how long, by which time, and its steps with their distance. Null where there is none. */
export function deadlineInWords(value: unknown, { t, definition, locale }: PersonReader): string | null {
  if (!isJsonObject(value)) return null;
  const { within, count, from, steps = [] } = value as unknown as Deadline;
  const label = from === undefined ? undefined : definition.fields[from]?.label;
  const date = label === undefined ? null : t('canvas.deadline.from', { field: textOf(definition, label, locale) });
  const time = /[1-9]/.test(within) ? t(`canvas.deadline.${count}`, { length: durationInWords(within, t) }) : null;
  const length = [date, time].filter((words) => words !== null).join(' + ');
  return [length, ...steps.map((step) => stepInWords(step, t))].join(' · ');
}

function stepInWords({ at, do: deed }: DeadlineStep, t: PersonReader['t']): string {
  const before = at.startsWith('-');
  const distance = durationInWords(before ? at.slice(1) : at, t);
  const what = t(`canvas.deadline.do.${deed}`);
  if (!before && !/[1-9]/.test(at)) return t('canvas.deadline.at', { what });
  return `${before ? '−' : '+'}${distance} ${what}`;
}

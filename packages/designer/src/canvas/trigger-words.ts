import { type Flow, textOf } from '@dealwright/shared';
import type { PersonReader } from './person-words.ts';
import { scheduleSubject, scheduleTimes, withDaysOff } from './schedule-words.ts';

/** What starts a flow, in words, with the colour of the module it happens in. */
export interface TriggerWords {
  readonly title: string;
  readonly note: string;
  /** A colour token. */
  readonly hue: string;
}

/** The words of the trigger card. */
export function triggerWords(
  trigger: Flow['trigger'],
  { definition, locale, t }: Pick<PersonReader, 'definition' | 'locale' | 't'>,
): TriggerWords {
  const stage = definition.pipeline.stages[trigger.stage ?? ''];
  const form = definition.forms[trigger.form ?? ''];
  const title = t(`canvas.trigger.${trigger.on}`, {
    stage: stage === undefined ? '?' : textOf(definition, stage.title, locale),
    form: form === undefined ? '?' : textOf(definition, form.title, locale),
    times: scheduleTimes(trigger.schedule, { t, locale }),
  });
  return {
    title,
    note: t(`canvas.trigger.${trigger.on}.note`, { what: scheduleWhat(trigger, { t, locale }) }),
    hue: stage === undefined ? 'var(--border-strong)' : `var(--${stage.module})`,
  };
}

function scheduleWhat({ schedule }: Flow['trigger'], reader: Pick<PersonReader, 'locale' | 't'>): string {
  return withDaysOff(scheduleSubject(schedule, reader), schedule, reader);
}

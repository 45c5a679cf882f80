import type { ProcessDefinition } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../engine/state.ts';
import { usePersonName } from '../session/use-me.ts';
import { paramWords } from './param-words.ts';

/** Says reasons of the engine in the reader's language; `kind` is the family of the text key: because, timeline, notify, trace, refused. */
export function useReason(definition: ProcessDefinition | null) {
  const { t, i18n } = useTranslation();
  const personName = usePersonName();
  return (kind: string, reason: Reason): string =>
    t(`${kind}.${reason.code}`, paramWords(reason.params, { definition, locale: i18n.language, personName }));
}

/** Formats instants: date and time, short, in the reader's language and time zone. */
export function useTimeText(): (instant: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}

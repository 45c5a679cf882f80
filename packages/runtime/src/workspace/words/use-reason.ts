import type { ProcessDefinition } from '@dealwright/shared';
import { useTranslation } from 'react-i18next';
import type { Reason } from '../../index.ts';
import { useOrganization, usePersonName } from '../session/use-me.ts';
import { paramWords } from './param-words.ts';
import { useTimeText } from './use-time-text.ts';

/** Says reasons of the engine in the reader's language; `kind` is the family of the text key: because, timeline, notify, refused. */
export function useReason(definition: ProcessDefinition | null): (kind: string, reason: Reason) => string {
  const { t, i18n } = useTranslation();
  const personName = usePersonName();
  const timeText = useTimeText();
  const organization = useOrganization();
  const places = new Map(
    [...(organization?.regions ?? []), ...(organization?.teams ?? [])].map(({ id, name }) => [id, name]),
  );
  const sources = {
    definition,
    locale: i18n.language,
    personName,
    timeText,
    placeName: (id: string) => places.get(id) ?? id,
  };
  return (kind, reason) => t(`${kind}.${reason.code}`, paramWords(reason.params, sources));
}

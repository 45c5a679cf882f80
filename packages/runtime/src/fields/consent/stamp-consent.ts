import { isJsonObject, type Json } from '@dealwright/shared';
import { type FieldPlace, fieldSettings, type ValueStamp } from '../field-type.ts';
import type { Settings } from './settings.generated.ts';

/**
 * A consent bound to the notice that was really shown, its version, the language, the clock of the database and the member who wrote
 * it down for somebody else (GDPR Art. 7(1)); whoever sends it says only which boxes are ticked.
 */
export function stampConsent(
  sent: Json,
  { locale, at, by, stored }: ValueStamp,
  { field, definition }: FieldPlace,
): Json {
  if (!isJsonObject(sent)) return sent;
  if (stored !== undefined && sameBoxes(sent, stored)) return stored;
  const { notice } = fieldSettings<Settings>(field);
  const noticeVersion = definition.privacy.notices[notice]?.version ?? '';
  const recorded = by === null ? {} : { recordedBy: by };
  return { purposes: sent.purposes ?? {}, notice, noticeVersion, locale, at, ...recorded };
}

function sameBoxes(left: Json, right: Json): boolean {
  const [one, other] = [boxesOf(left), boxesOf(right)];
  if (one === null || other === null) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((box) => one[box] === other[box]);
}

/** The boxes of a consent, unticked ones left out; null when it is none. */
function boxesOf(consent: Json): Readonly<Record<string, Json>> | null {
  if (!isJsonObject(consent) || !isJsonObject(consent.purposes ?? {})) return null;
  return Object.fromEntries(Object.entries(consent.purposes ?? {}).filter(([, tick]) => tick !== false));
}

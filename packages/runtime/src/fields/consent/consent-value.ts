import { type ConsentValue, isJsonObject, type Json } from '@dealwright/shared';
import { isMoment } from '../calendar.ts';
import { type FieldContext, fieldSettings } from '../field-type.ts';
import type { Settings } from './settings.generated.ts';

/** Ticks by purpose, in the order of the settings; a purpose nobody answered is not agreed to. */
function readTicks(
  input: Json | undefined,
  purposes: readonly string[],
): Readonly<Record<string, boolean>> | undefined {
  if (input === undefined || !isJsonObject(input)) return undefined;
  const known = Object.keys(input).every((purpose) => purposes.includes(purpose));
  const answered = Object.values(input).every((tick) => typeof tick === 'boolean');
  if (!known || !answered) return undefined;
  return Object.fromEntries(
    purposes.map((purpose) => [purpose, Object.hasOwn(input, purpose) && input[purpose] === true]),
  );
}

/** The version of the notice a consent field shows now, or null when the definition has no such notice. */
export function noticeVersionOf({ field, privacy }: FieldContext): string | null {
  const { notice } = fieldSettings<Settings>(field);
  return privacy !== null && Object.hasOwn(privacy.notices, notice) ? (privacy.notices[notice]?.version ?? null) : null;
}

/** Reads a consent; who fills in now gets the notice, version, language and time of this very moment written in. */
export function readConsent(input: Json, context: FieldContext): ConsentValue | undefined {
  if (!isJsonObject(input)) return undefined;
  const { purposes: allowed, notice } = fieldSettings<Settings>(context.field);
  const purposes = readTicks(input.purposes, allowed);
  if (purposes === undefined) return undefined;
  const stated = {
    notice: input.notice ?? notice,
    noticeVersion: input.noticeVersion ?? noticeVersionOf(context),
    locale: input.locale ?? context.locale,
    at: context.now ?? input.at,
  };
  const { noticeVersion, locale, at } = stated;
  if (typeof stated.notice !== 'string' || typeof noticeVersion !== 'string' || typeof locale !== 'string')
    return undefined;
  if (typeof at !== 'string' || !isMoment(at)) return undefined;
  const { recordedBy } = input;
  if (recordedBy !== undefined && typeof recordedBy !== 'string') return undefined;
  const by = recordedBy === undefined ? {} : { recordedBy };
  return { purposes, notice: stated.notice, noticeVersion, locale, at, ...by };
}

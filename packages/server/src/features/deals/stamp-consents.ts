import { type FieldValues, isJsonObject, type Json, type ProcessDefinition } from '@dealwright/shared';
import { consentFields } from './deal-columns.ts';

/** With what a consent is stamped. */
export interface ConsentStamp {
  /** Language in which the notice was shown. */
  readonly locale: string;
  /** The database's clock. */
  readonly at: string;
  /** The member who writes it down; null when the person himself fills the form. */
  readonly recordedBy: string | null;
  /** What is stored; a consent whose boxes stay as they are keeps its stamp. */
  readonly stored?: FieldValues;
}

/**
 * The same values with each consent bound to the notice that was really shown, its version, the language, the database's clock and
 * the member who wrote it down for somebody else; whoever sends them says only which boxes are ticked.
 */
export function stampConsents(definition: ProcessDefinition, values: FieldValues, stamp: ConsentStamp): FieldValues {
  const { locale, at, recordedBy, stored = {} } = stamp;
  const by = recordedBy === null ? {} : { recordedBy };
  const stamped = consentFields(definition).flatMap((field) => {
    const sent = values[field];
    const notice = definition.fields[field]?.settings.notice;
    if (!isJsonObject(sent) || typeof notice !== 'string') return [];
    const before = stored[field];
    if (before !== undefined && sameBoxes(sent, before)) return [[field, before] as const];
    const noticeVersion = definition.privacy.notices[notice]?.version ?? '';
    return [[field, { purposes: sent.purposes ?? {}, notice, noticeVersion, locale, at, ...by }] as const];
  });
  return { ...values, ...Object.fromEntries(stamped) };
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

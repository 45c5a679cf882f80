import type { FieldValues, Json } from '@dealwright/shared';
import { fieldTypes } from '../../fields/registry.ts';
import type { CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import { lookup } from '../lookup.ts';
import { record, type Turn } from '../turn.ts';
import { writeValues } from '../values/write-values.ts';

/**
 * The person a deal is about takes back what he allowed, whatever has become of the deal (GDPR Art. 7(3), PIPL Art. 15). What was done
 * before stays lawful and stays written; the owner is told at once which purposes are over. What was not allowed, or is no purpose,
 * changes nothing.
 */
export function takeBackConsent(turn: Turn, { purposes }: CommandOf<'take-back-consent'>): Refusal | null {
  const wanted = new Set(purposes);
  const gone = new Set<string>();
  const changed: Record<string, Json> = {};
  for (const [field, value] of Object.entries(turn.deal.values)) {
    const type = fieldTypes.get(lookup(turn.definition.fields, field)?.type ?? '');
    const left = type?.takeBack?.(value, { purposes: wanted, at: turn.context.now });
    if (left === undefined || left === value) continue;
    changed[field] = left;
    const after = allowedIn(type?.expressionValue?.(left));
    for (const purpose of allowedIn(type?.expressionValue?.(value))) if (!after.includes(purpose)) gone.add(purpose);
  }
  tell(turn, changed, [...gone]);
  return null;
}

function tell(turn: Turn, changed: FieldValues, gone: readonly string[]): void {
  if (gone.length === 0) return;
  writeValues(turn, changed, 'consent');
  for (const purpose of gone) {
    const message = { code: 'consent-taken-back', params: { purpose } };
    record(turn, { kind: 'people-notified', run: null, visit: null, people: [turn.deal.owner], message });
  }
}

function allowedIn(purposes: Json | undefined): readonly string[] {
  return Array.isArray(purposes) ? purposes.filter((purpose) => typeof purpose === 'string') : [];
}

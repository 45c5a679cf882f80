import type { FieldValues, Json } from '@dealwright/shared';
import { sameJson } from '../../fields/same-json.ts';
import { compiledProcess } from '../compiled-process.ts';
import type { EventBody } from '../event.ts';
import { lookup } from '../lookup.ts';
import { record, type Turn } from '../turn.ts';
import { evaluationOfTurn } from './evaluation-of-turn.ts';
import { settleComputed } from './settle.ts';

/** Where a change of values comes from. */
export type ValueSource = Extract<EventBody, { kind: 'values-changed' }>['source'];

/** Writes values that are checked already, and what is computed from them; values that stay the same leave no trace. */
export function writeValues(turn: Turn, values: FieldValues, source: ValueSource): void {
  const changed = put(turn, values, source);
  if (!changed && source !== 'start') return;
  if (compiledProcess(turn.definition).computed.length === 0) return;
  settleComputed({
    definition: turn.definition,
    evaluation: evaluationOfTurn(turn),
    storedOf: (field) => lookup(turn.deal.values, field) ?? null,
    put: (computed) => void put(turn, computed, 'rule'),
  });
}

function put(turn: Turn, values: FieldValues, source: ValueSource): boolean {
  const stored = turn.deal.values;
  const changed: Record<string, Json> = {};
  const before: Record<string, Json> = {};
  for (const [field, value] of Object.entries(values)) {
    const known = lookup(stored, field);
    if (sameJson(value, known)) continue;
    changed[field] = value;
    before[field] = known ?? null;
  }
  if (Object.keys(changed).length === 0) return false;
  record(turn, {
    kind: 'values-changed',
    values: changed,
    before,
    source,
    ...(compiledProcess(turn.definition).remembers ? { tracked: true as const } : {}),
  });
  return true;
}

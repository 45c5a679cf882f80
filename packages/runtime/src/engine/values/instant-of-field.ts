import type { Json, ProcessDefinition } from '@dealwright/shared';
import { compiledProcess } from '../compiled-process.ts';
import type { Instant } from '../state.ts';
import { instantOfText } from '../time.ts';

const dates: ReadonlySet<string | undefined> = new Set(['date', 'dateTime']);

/** The instant that a date or date-time field names by its value; null when it is empty, or no such field. */
export function instantOfField(
  definition: ProcessDefinition,
  { field, value, zone }: { readonly field: string; readonly value: Json; readonly zone: string },
): Instant | null {
  if (!dates.has(compiledProcess(definition).scope.fields.get(field)?.type.kind)) return null;
  return typeof value === 'string' && value !== '' ? instantOfText(value, zone) : null;
}

import { type FieldValues, isJsonObject, type Json } from '@dealwright/shared';

/** The value at a JSON pointer of a message; undefined where there is none. */
export function valueAt(payload: Json, pointer: string): Json | undefined {
  const steps = pointer.split('/').slice(1);
  let value: Json | undefined = payload;
  for (const step of steps) value = value === undefined ? undefined : partOf(value, unescaped(step));
  return value;
}

/** What a message says of each mapped field; a field of which it says nothing is left out. */
export function mappedValues(payload: Json, mapping: Readonly<Record<string, string>>): FieldValues {
  return Object.fromEntries(
    Object.entries(mapping).flatMap(([field, pointer]) => {
      const value = valueAt(payload, pointer);
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}

/** The place in the message of what is wrong with a field, for a sender who does not know our fields. */
export function placeInPayload(pointer: string, mapping: Readonly<Record<string, string>>): string {
  const [, root, field = '', ...inner] = pointer.split('/');
  const place = root === 'values' && Object.hasOwn(mapping, field) ? mapping[field] : undefined;
  return place === undefined ? pointer : [place, ...inner].join('/');
}

function partOf(value: Json, step: string): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(step) ? (value as readonly Json[])[Number(step)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

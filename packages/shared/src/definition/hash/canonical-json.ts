import { AppError } from '../../errors/app-error.ts';

/** Levels of lists and objects that are followed; no definition, command or receipt comes near. */
const deepest = 2_000;
/** Texts of keys that are kept; the same few keys are written over and over. */
const mostKeys = 4_000;
/** Up to so many keys are put in order one by one, which for few is faster than the platform's sorting. */
const few = 24;

/** The one form of a JSON value (RFC 8785): the same meaning gives the same bytes, whatever the order of keys. */
export function canonicalJson(value: unknown): string {
  const text = textOf(value, 0);
  if (text === undefined) throw new AppError('request.malformed');
  return text;
}

/** Undefined for what JSON cannot say, which objects leave out and lists write as null. */
function textOf(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      return numberText(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return value === null ? 'null' : insideOf(value, depth + 1);
    default:
      return undefined;
  }
}

function insideOf(value: object, depth: number): string {
  if (depth > deepest) throw new AppError('request.malformed');
  return Array.isArray(value) ? listText(value, depth) : objectText(value as Readonly<Record<string, unknown>>, depth);
}

function listText(list: readonly unknown[], depth: number): string {
  let text = '[';
  for (let place = 0; place < list.length; place += 1) {
    if (place > 0) text += ',';
    text += textOf(list[place], depth) ?? 'null';
  }
  return `${text}]`;
}

function objectText(members: Readonly<Record<string, unknown>>, depth: number): string {
  // A value with a form of its own, such as a Date, is no JSON yet.
  if (typeof members.toJSON === 'function') throw new AppError('request.malformed');
  let text = '{';
  for (const key of inOrder(Object.keys(members))) {
    const member = textOf(members[key], depth);
    if (member === undefined) continue;
    if (text.length > 1) text += ',';
    text += keyText(key) + member;
  }
  return `${text}}`;
}

/** By code units of UTF-16, as comparing strings does. */
function inOrder(keys: string[]): readonly string[] {
  if (keys.length > few) return keys.sort();
  for (let next = 1; next < keys.length; next += 1) {
    const key = keys[next] as string;
    let place = next - 1;
    for (let other = keys[place]; other !== undefined && other > key; other = keys[place]) {
      keys[place + 1] = other;
      place -= 1;
    }
    keys[place + 1] = key;
  }
  return keys;
}

const keyTexts = new Map<string, string>();

function keyText(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) return known;
  const text = `${quoted(key)}:`;
  if (keyTexts.size < mostKeys) keyTexts.set(key, text);
  return text;
}

function quoted(text: string): string {
  if (!text.isWellFormed()) throw new AppError('request.malformed');
  return JSON.stringify(text);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new AppError('request.malformed');
  return JSON.stringify(value);
}

import { isReservedKey, pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { DefinitionLimits } from './limits.ts';

/** Something still to be looked at. */
interface Place {
  readonly value: unknown;
  readonly steps: Steps | null;
  readonly depth: number;
}

/** The way to a place, from the inside out: made into a pointer only when there is something to say. */
interface Steps {
  readonly step: string | number;
  readonly parent: Steps | null;
}

/** The first thing in a parsed document that no later step may see: a reserved key, too deep, too much, no JSON. */
export function findHostileContent(document: unknown, limits: DefinitionLimits): Finding | null {
  const waiting: Place[] = [{ value: document, steps: null, depth: 1 }];
  let values = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    values += 1;
    if (values > limits.values) return finding('too-many-values', place.steps, { limit: limits.values });
    const found = inspect(place, limits);
    if (found !== null) return found;
    pushMembers(place, waiting);
  }
  return null;
}

function inspect({ value, steps, depth }: Place, limits: DefinitionLimits): Finding | null {
  if (typeof value === 'string') {
    if (value.length > limits.textLength) return finding('text-too-long', steps, { limit: limits.textLength });
    return value.isWellFormed() ? null : finding('text-broken', steps, {});
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : finding('not-json', steps, {});
  if (value === null || typeof value === 'boolean') return null;
  if (typeof value !== 'object' || !isPlain(value)) return finding('not-json', steps, {});
  if (depth > limits.depth) return finding('too-deep', steps, { limit: limits.depth });
  return Array.isArray(value) ? null : inspectKeys(value, steps, limits);
}

function inspectKeys(value: object, steps: Steps | null, limits: DefinitionLimits): Finding | null {
  for (const key of Object.keys(value)) {
    const inside = { step: key, parent: steps };
    if (isReservedKey(key)) return finding('key-reserved', inside, { key });
    if (key.length > limits.keyLength) return finding('key-too-long', steps, { limit: limits.keyLength });
    if (!key.isWellFormed()) return finding('text-broken', steps, {});
  }
  return null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function pushMembers({ value, steps, depth }: Place, waiting: Place[]): void {
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, member] of entries)
    waiting.push({ value: member, steps: { step, parent: steps }, depth: depth + 1 });
}

function finding(code: string, steps: Steps | null, params: Readonly<Record<string, string | number>>): Finding {
  const way: (string | number)[] = [];
  for (let at = steps; at !== null; at = at.parent) way.unshift(at.step);
  return { code, severity: 'error', pointer: pointerOf(...way), params };
}

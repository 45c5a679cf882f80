import { isJsonObject, type Json } from '../../values/json.ts';
import { pointerStep } from '../patch/pointer.ts';
import type { SchemaProblem } from './schema-validator.ts';

/** A failed keyword as either validator tells it. */
export interface RawProblem {
  readonly keyword: string;
  readonly pointer: string;
  /** The keyword's own value in the schema. */
  readonly expected: Json | undefined;
  /** The value at the pointer. */
  readonly actual: unknown;
}

/** The most problems worth listing; beyond it the document is of another kind altogether. */
export const mostShapeProblems = 200;

const unions: ReadonlySet<string> = new Set(['anyOf', 'oneOf']);

/** Allowed values named in a problem; more than there are kinds of nodes helps nobody. */
const mostNamed = 24;

/** The same list from either validator: one problem a fault, the union instead of its branches, in order of place. */
export function tidyProblems(raw: readonly RawProblem[]): readonly SchemaProblem[] {
  const problems = raw.flatMap(asProblems);
  const roofs = new Set(problems.filter((problem) => unions.has(problem.keyword)).map((problem) => problem.pointer));
  const seen = new Map<string, SchemaProblem>();
  for (const problem of problems) {
    if (!isCovered(problem, roofs))
      seen.set(JSON.stringify([problem.pointer, problem.keyword, problem.params]), problem);
  }
  return [...seen.values()].sort((left, right) => order(left, right)).slice(0, mostShapeProblems);
}

function isCovered(problem: SchemaProblem, roofs: ReadonlySet<string>): boolean {
  if (roofs.size === 0) return false;
  if (roofs.has(problem.pointer)) return !unions.has(problem.keyword) || hasRoofAbove(problem.pointer, roofs);
  return hasRoofAbove(problem.pointer, roofs);
}

function hasRoofAbove(pointer: string, roofs: ReadonlySet<string>): boolean {
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    if (roofs.has(pointer.slice(0, end))) return true;
    if (end === 0) return false;
  }
  return false;
}

function order(left: SchemaProblem, right: SchemaProblem): number {
  const one = `${left.pointer}\n${left.keyword}`;
  const other = `${right.pointer}\n${right.keyword}`;
  return one < other ? -1 : one > other ? 1 : 0;
}

function asProblems({ keyword, pointer, expected, actual }: RawProblem): readonly SchemaProblem[] {
  if (keyword === 'required' && Array.isArray(expected)) {
    const missing = (expected as readonly string[]).filter(
      (name) => !isJsonObject(actual) || !Object.hasOwn(actual, name),
    );
    return missing.map((property) => ({ pointer, keyword, params: { property } }));
  }
  if (keyword === 'additionalProperties' || keyword === 'propertyNames') {
    return [{ pointer, keyword, params: { property: lastStep(pointer) } }];
  }
  return [{ pointer, keyword, params: expected === undefined ? {} : { expected: inWords(expected) } }];
}

function lastStep(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function inWords(expected: Json): string | number {
  if (typeof expected === 'number' || typeof expected === 'string') return expected;
  if (!Array.isArray(expected)) return JSON.stringify(expected);
  const parts = expected.map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
  return parts.length <= mostNamed ? parts.join(', ') : `${parts.slice(0, mostNamed).join(', ')} …`;
}

/** Pointer of a member. */
export function memberPointer(pointer: string, name: string): string {
  return pointer + pointerStep(name);
}

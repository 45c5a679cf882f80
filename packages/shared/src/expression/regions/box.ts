import type { Expression } from '../tree/tree.ts';
import type { Domain } from './domain.ts';
import { complementRegion, fullRegion, intersectRegions, isNothing, type Region } from './region.ts';

/** What conditions ask about: an expression with the domain of its values. */
export interface Subject {
  readonly expression: Expression;
  readonly domain: Domain;
}

/** Subjects by key. */
export type Subjects = ReadonlyMap<string, Subject>;

/** A combination of regions, one for each subject it restricts; all of them hold together. */
export type Box = ReadonlyMap<string, Region>;

/** More boxes than this are not looked at; the analysis then says nothing. */
export const maximumBoxes = 400;

function regionOf(box: Box, key: string, subject: Subject): Region {
  return box.get(key) ?? fullRegion(subject.domain);
}

/** The common part of two boxes, or null when there is none. */
export function intersectBoxes(a: Box, b: Box, subjects: Subjects): Box | null {
  const common = new Map(a);
  for (const [key, region] of b) {
    const subject = subjects.get(key);
    if (subject === undefined) continue;
    const both = intersectRegions(regionOf(a, key, subject), region, subject.domain);
    if (isNothing(both, subject.domain)) return null;
    common.set(key, both);
  }
  return common;
}

/** The common parts of two lists of boxes; null when there are too many. */
export function intersectAll(a: readonly Box[], b: readonly Box[], subjects: Subjects): readonly Box[] | null {
  if (a.length * b.length > maximumBoxes * 4) return null;
  const common = a.flatMap((one) => b.flatMap((other) => intersectBoxes(one, other, subjects) ?? []));
  return common.length > maximumBoxes ? null : common;
}

/** What of `box` lies outside `other`, in boxes that do not touch each other. */
function outside(box: Box, other: Box, subjects: Subjects): readonly Box[] {
  if (intersectBoxes(box, other, subjects) === null) return [box];
  const pieces: Box[] = [];
  let rest = box;
  for (const [key, region] of other) {
    const subject = subjects.get(key);
    if (subject === undefined) continue;
    const own = regionOf(rest, key, subject);
    const beyond = intersectRegions(own, complementRegion(region, subject.domain), subject.domain);
    if (!isNothing(beyond, subject.domain)) pieces.push(new Map([...rest, [key, beyond]]));
    rest = new Map([...rest, [key, intersectRegions(own, region, subject.domain)]]);
  }
  return pieces;
}

/** What of the first boxes lies in none of the second; null when there are too many pieces. */
export function subtractBoxes(from: readonly Box[], taken: readonly Box[], subjects: Subjects): readonly Box[] | null {
  let rest = from;
  for (const box of taken) {
    rest = rest.flatMap((piece) => outside(piece, box, subjects));
    if (rest.length > maximumBoxes) return null;
  }
  return rest;
}

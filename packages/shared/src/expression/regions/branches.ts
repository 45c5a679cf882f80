import { dependenciesOf } from '../graph/dependencies.ts';
import type { ExpressionScope } from '../scope.ts';
import type { Expression } from '../tree/tree.ts';
import { type Box, intersectAll, type Subjects, subtractBoxes } from './box.ts';
import type { Region } from './region.ts';
import { startTruth, truthOf } from './truth.ts';

/** A case in the words of the analysis: what each subject is. */
export type CaseParts = readonly { readonly subject: Expression; readonly region: Region }[];

/** What ordered conditions leave out and where they meet. */
export interface BranchAnalysis {
  /** False when the conditions are too entangled to be judged; the lists are empty then. */
  readonly judged: boolean;
  /** Whether the subjects are independent, so that each reported case can really occur. */
  readonly certain: boolean;
  /** Cases in which no condition holds. */
  readonly gaps: readonly CaseParts[];
  /** Pairs of conditions that hold together, with a case. */
  readonly overlaps: readonly { readonly first: number; readonly second: number; readonly example: CaseParts }[];
  /** Conditions that never decide, because earlier ones hold whenever they do. */
  readonly unreachable: readonly number[];
}

const unjudged: BranchAnalysis = { judged: false, certain: false, gaps: [], overlaps: [], unreachable: [] };
const maximumReported = 20;
const anything: readonly Box[] = [new Map()];

function partsOfBox(box: Box, subjects: Subjects): CaseParts {
  return [...box].flatMap(([key, region]) => {
    const subject = subjects.get(key)?.expression;
    return subject === undefined ? [] : [{ subject, region }];
  });
}

/** Whether no two subjects read the same field or variable. */
function independent(subjects: Subjects): boolean {
  const read = [...subjects.values()].flatMap(({ expression }) => {
    const { fields, inputs, variables } = dependenciesOf(expression);
    return [...new Set([...fields, ...inputs, ...variables])];
  });
  return new Set(read).size === read.length;
}

function overlapsOf(branches: readonly (readonly Box[])[], subjects: Subjects): BranchAnalysis['overlaps'] {
  const found: BranchAnalysis['overlaps'][number][] = [];
  for (const [second, boxes] of branches.entries()) {
    for (let first = 0; first < second && found.length < maximumReported; first += 1) {
      const [example] = intersectAll(branches[first] ?? [], boxes, subjects) ?? [];
      if (example !== undefined) found.push({ first, second, example: partsOfBox(example, subjects) });
    }
  }
  return found;
}

function unreachableOf(branches: readonly (readonly Box[])[], subjects: Subjects): readonly number[] {
  return branches.flatMap((boxes, index) => {
    const left = subtractBoxes(boxes, branches.slice(0, index).flat(), subjects);
    return left?.length === 0 ? [index] : [];
  });
}

/** Compares lists of boxes, one list for each ordered condition. */
export function analyseBoxes(branches: readonly (readonly Box[])[], subjects: Subjects): BranchAnalysis {
  const gaps = subtractBoxes(anything, branches.flat(), subjects);
  if (gaps === null) return unjudged;
  return {
    judged: true,
    certain: independent(subjects),
    gaps: gaps.slice(0, maximumReported).map((box) => partsOfBox(box, subjects)),
    overlaps: overlapsOf(branches, subjects),
    unreachable: unreachableOf(branches, subjects),
  };
}

/** Finds gaps, overlaps and unreachable conditions among conditions that are tried in order. */
export function analyseBranches(conditions: readonly Expression[], scope: ExpressionScope): BranchAnalysis {
  const reading = startTruth(scope);
  const truths = conditions.map((condition) => truthOf(condition, reading)?.yes);
  if (!truths.every((boxes) => boxes !== undefined)) return unjudged;
  return analyseBoxes(truths, reading.subjects);
}

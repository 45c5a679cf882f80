import { nodeKinds } from '@dealwright/runtime';
import {
  analyseBranches,
  analyseTable,
  type BranchAnalysis,
  type CaseParts,
  type DecisionTable,
  type DefinitionScopes,
  type ExpressionScope,
  type Flow,
  type ProcessDefinition,
  parsePointer,
} from '@dealwright/shared';

/** One line of what a table or the branches of a node leave out or say twice. */
export type CoverageLine =
  | { readonly kind: 'gap'; readonly parts: CaseParts }
  | { readonly kind: 'overlap'; readonly parts: CaseParts; readonly first: number; readonly second: number }
  | { readonly kind: 'never'; readonly parts: CaseParts; readonly second: number };

/** How well rows or branches cover every case. */
export interface Coverage {
  /** False when the conditions are too entangled to be judged. */
  readonly judged: boolean;
  /** Whether each reported case can really occur. */
  readonly certain: boolean;
  readonly lines: readonly CoverageLine[];
  readonly scope: ExpressionScope;
}

interface Wanted {
  readonly gaps: boolean;
  readonly overlaps: boolean;
  readonly never: boolean;
}

function coverageFrom(found: BranchAnalysis, scope: ExpressionScope, wanted: Wanted): Coverage {
  const { judged, certain, gaps, overlaps, unreachable } = found;
  const lines: readonly CoverageLine[] = [
    ...(wanted.gaps ? gaps.map((parts) => ({ kind: 'gap', parts }) as const) : []),
    ...(wanted.overlaps
      ? overlaps.map(({ example, ...rows }) => ({ kind: 'overlap', parts: example, ...rows }) as const)
      : []),
    ...(wanted.never ? unreachable.map((second) => ({ kind: 'never', parts: [], second }) as const) : []),
  ];
  return { judged, certain, lines, scope };
}

/** What a decision table leaves out, says twice or never says, by how it decides. */
export function coverageOfTable(table: DecisionTable, scope: ExpressionScope): Coverage {
  const gaps = table.outputs.some(({ otherwise }) => otherwise === undefined) && !collects(table);
  const overlaps = table.hit === 'unique' || table.hit === 'any';
  return coverageFrom(analyseTable(table, scope), scope, { gaps, overlaps, never: table.hit === 'first' });
}

function collects({ hit }: DecisionTable): boolean {
  return hit === 'collect' || hit === 'rule-order' || hit === 'output-order';
}

/** What the conditions of a node's branches leave to the last branch, and where they meet; null for other nodes. */
export function coverageOfBranches(flow: Flow, node: string, scope: ExpressionScope): Coverage | null {
  const target = flow.nodes[node];
  const kind = nodeKinds.get(target?.kind ?? '');
  const conditions = target?.branches?.flatMap(({ when }) => when ?? []) ?? [];
  if (kind?.branches !== 'conditions' || conditions.length === 0) return null;
  const ordered = kind.overlapping !== true;
  return coverageFrom(analyseBranches(conditions, scope), scope, { gaps: true, overlaps: ordered, never: ordered });
}

/** The coverage that a problem speaks of, with the names of the rows or branches; null when it speaks of something else. */
export function coverageAt(
  definition: ProcessDefinition,
  pointer: string,
  scopes: DefinitionScopes,
): { readonly coverage: Coverage; readonly owner: CoverageOwner } | null {
  const [part, id = '', within, node = ''] = parsePointer(pointer) ?? [];
  const table = part === 'tables' ? definition.tables?.[id] : undefined;
  if (table !== undefined) return { coverage: coverageOfTable(table, scopes.deal), owner: { table: id } };
  const flow = part === 'flows' && within === 'nodes' ? definition.flows[id] : undefined;
  const coverage = flow === undefined ? null : coverageOfBranches(flow, node, scopes.ofNode(id, node));
  return coverage === null ? null : { coverage, owner: { flow: id, node } };
}

/** Whose rows or branches are numbered in a coverage. */
export type CoverageOwner = { readonly table: string } | { readonly flow: string; readonly node: string };

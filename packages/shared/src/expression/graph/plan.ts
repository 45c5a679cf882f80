import type { DependencyGraph } from './dependency-graph.ts';

/** The names to run after a change, in order, if every result changes. */
export function affectedBy(graph: DependencyGraph, changed: Iterable<string>): readonly string[] {
  const dirty: string[] = [];
  recompute(graph, changed, (name) => {
    dirty.push(name);
    return true;
  });
  return dirty;
}

/**
 * Runs what depends on changed fields, columns or inputs, each expression at most once and after everything it reads.
 * `run` says whether its result changed; what only reads unchanged results is left alone. Gives the number of runs.
 */
export function recompute(graph: DependencyGraph, changed: Iterable<string>, run: (name: string) => boolean): number {
  const dirty = new Set<string>();
  const mark = (key: string): void => {
    for (const reader of graph.readers.get(key) ?? []) dirty.add(reader);
  };
  for (const key of changed) mark(key);
  let runs = 0;
  for (const name of graph.order) {
    if (runs > 0 && dirty.size === 0) break;
    if (!dirty.delete(name)) continue;
    runs += 1;
    const target = graph.targets.get(name);
    if (run(name) && target !== undefined) mark(target);
  }
  return runs;
}

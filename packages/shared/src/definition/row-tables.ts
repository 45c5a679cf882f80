import type { Flow } from '../generated/flow.ts';
import type { ProcessDefinition } from '../generated/process-definition.ts';
import type { ComponentCatalog } from './component-catalog.ts';

/**
 * The sub-table about whose rows a node is, by "flow node": of a loop around it, else of the node that starts its flow for each row. A
 * flow that something else starts as well, or two for different sub-tables, is about no row.
 */
export function rowTablesOf(definition: ProcessDefinition, catalog: ComponentCatalog): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const started = tablesOfFlows(definition, catalog);
  for (const [id, flow] of Object.entries(definition.flows)) {
    const mark = (list: readonly string[], table: string | undefined): void => {
      for (const node of list) markNode({ id, flow, node, table });
    };
    const markNode = ({ node, table }: NodeInFlow): void => {
      const facts = flow.nodes[node];
      if (facts === undefined || found.has(`${id} ${node}`)) return;
      if (table !== undefined) found.set(`${id} ${node}`, table);
      const rows = catalog.nodes.get(facts.kind)?.rows?.(facts);
      const inside = rows?.flow === null ? rows.table : table;
      for (const branch of facts.branches ?? []) mark(branch.nodes, inside);
    };
    mark(flow.root, started.get(id));
  }
  return found;
}

interface NodeInFlow {
  readonly id: string;
  readonly flow: Flow;
  readonly node: string;
  readonly table: string | undefined;
}

function tablesOfFlows({ flows }: ProcessDefinition, catalog: ComponentCatalog): ReadonlyMap<string, string> {
  const tables = new Map<string, Set<string>>();
  for (const { nodes } of Object.values(flows)) {
    for (const node of Object.values(nodes)) {
      const rows = catalog.nodes.get(node.kind)?.rows?.(node);
      if (rows?.flow === null || rows?.flow === undefined) continue;
      tables.set(rows.flow, (tables.get(rows.flow) ?? new Set()).add(rows.table));
    }
  }
  const clear = [...tables].filter(([flow, found]) => found.size === 1 && flows[flow]?.trigger.on === 'flow');
  return new Map(clear.flatMap(([flow, found]) => [...found].map((table) => [flow, table] as const)));
}

import type { Texts } from '@dealwright/shared';
import { approveNode } from './approve/node.ts';
import { assistantNode } from './assistant/node.ts';
import { autoNode } from './auto/node.ts';
import { callNode } from './call/node.ts';
import { conditionNode } from './condition/node.ts';
import { createRecordNode } from './create-record/node.ts';
import { decisionTableNode } from './decision-table/node.ts';
import { endNode } from './end/node.ts';
import { handleNode } from './handle/node.ts';
import { inclusiveNode } from './inclusive/node.ts';
import { loopNode } from './loop/node.ts';
import type { NodeKind } from './node-kind.ts';
import { notifyNode } from './notify/node.ts';
import { parallelNode } from './parallel/node.ts';
import { routeNode } from './route/node.ts';
import { signalNode } from './signal/node.ts';
import { startNode } from './start/node.ts';
import { subFlowNode } from './sub-flow/node.ts';
import { updateNode } from './update/node.ts';
import { waitNode } from './wait/node.ts';

const list: readonly NodeKind[] = [
  startNode,
  approveNode,
  assistantNode,
  handleNode,
  notifyNode,
  conditionNode,
  inclusiveNode,
  parallelNode,
  loopNode,
  subFlowNode,
  routeNode,
  waitNode,
  signalNode,
  updateNode,
  decisionTableNode,
  createRecordNode,
  callNode,
  autoNode,
  endNode,
];

/** Every node kind there is, in the order of the palette. */
export const nodeKinds: ReadonlyMap<string, NodeKind> = new Map(list.map((kind) => [kind.kind, kind]));

/** All texts of the registry: names, settings, problems. */
export const nodeTexts: Texts = Object.freeze(Object.assign({}, ...list.map(({ texts }) => texts)) as Texts);

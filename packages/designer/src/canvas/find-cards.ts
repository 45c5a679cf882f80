import { nodesUnder } from '../document/flow-tree.ts';
import { sentenceText } from './condition-words.ts';
import { nodeWords } from './node-words.ts';
import { branchCard } from './picture.ts';
import { type FlowView, kindOf } from './use-flow-view.ts';

/** Something of a flow that was looked for: a node, or a branch by its condition. */
export interface FoundCard {
  readonly card: string;
  readonly node: string;
  readonly branch: string | null;
  readonly name: string;
  /** What matched beside the name: its kind, its people, its condition. */
  readonly note: string;
}

/** Nodes and branches of a flow, in its order, with all words by which they are found. */
export function cardsToFind(view: FlowView): readonly FoundCard[] {
  const { flow } = view;
  const order = flow.root.flatMap((node) => nodesUnder(flow, node));
  return [...new Set(order)].flatMap((node) => [nodeOf(view, node), ...branchesOf(view, node)]);
}

/** Those in which every word that was typed stands somewhere. */
export function findCards(cards: readonly FoundCard[], wish: string): readonly FoundCard[] {
  const words = wish
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return cards.filter(({ name, note }) => {
    const said = `${name} ${note}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

function nodeOf(view: FlowView, node: string): FoundCard {
  const facts = view.flow.nodes[node];
  const kind = kindOf(view.flow, node);
  const said = facts === undefined ? [] : nodeWords(facts, kind, view.reader).lines;
  const what = kind === undefined ? [] : [view.reader.t(`node.${kind.kind}.name`)];
  return { card: node, node, branch: null, name: view.nameOf(node), note: [...what, ...said].join(' · ') };
}

function branchesOf(view: FlowView, node: string): readonly FoundCard[] {
  return (view.flow.nodes[node]?.branches ?? []).flatMap(({ id, when }) => {
    if (when === undefined || 'const' in when) return [];
    const name = sentenceText(view.condition(when));
    return [{ card: branchCard(node, id), node, branch: id, name, note: view.nameOf(node) }];
  });
}

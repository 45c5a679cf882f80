/** A definition as far as these tests look into it. */
export interface Definition {
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly flows: Readonly<Record<string, FlowPart>>;
}

interface FlowPart {
  readonly root: readonly string[];
  readonly nodes: Readonly<Record<string, unknown>>;
}

const [blocks, columns, steps] = [14, 4, 5];
const count = (length: number) => Array.from({ length }, (_none, index) => index);
const idOf = (...place: readonly number[]): string => `nd_b${place.join('x')}`;

/** The definition with its first flow grown by 294 nodes: parallel blocks one below the other, each node called by its place. */
export function withBigFlow<Given extends Definition>(definition: Given): Given {
  const [[id, flow] = ['', undefined]] = Object.entries(definition.flows);
  if (flow === undefined) throw new Error('the process has a flow');
  const heads = count(blocks).map((block) => idOf(block));
  const grown = { ...flow, root: [...flow.root, ...heads], nodes: { ...flow.nodes, ...nodesOfBlocks() } };
  const words = Object.fromEntries(Object.keys(nodesOfBlocks()).map((node) => [node, node.replace('nd_b', 'Step ')]));
  const texts = Object.entries(definition.texts).map(([locale, known]) => [locale, { ...known, ...words }]);
  return { ...definition, flows: { ...definition.flows, [id]: grown }, texts: Object.fromEntries(texts) };
}

function nodesOfBlocks(): Readonly<Record<string, unknown>> {
  const heads = count(blocks).map((block) => {
    const branches = count(columns).map((column) => ({
      id: `br_b${block}x${column}`,
      nodes: count(steps).map((step) => idOf(block, column, step)),
    }));
    return [idOf(block), { kind: 'parallel', title: `t:${idOf(block)}`, settings: {}, branches }];
  });
  const inside = count(blocks * columns * steps).map((place) => {
    const at = idOf(Math.floor(place / (columns * steps)), Math.floor(place / steps) % columns, place % steps);
    return [at, { kind: 'notify', title: `t:${at}`, settings: { who: [{ from: 'owner' }] } }];
  });
  return Object.fromEntries([...heads, ...inside]);
}

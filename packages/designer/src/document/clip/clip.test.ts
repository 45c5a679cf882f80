import { checkProcess, nodeKinds } from '@dealwright/runtime';
import type { ProcessDefinition } from '@dealwright/shared';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFlows } from '../../canvas/testing/random-flow.ts';
import { pasteBranch } from '../commands/paste-branch.ts';
import { pasteNodes } from '../commands/paste-nodes.ts';
import { removeNodes } from '../commands/remove-nodes.ts';
import { nodesUnder } from '../flow-tree.ts';
import { issue, openDocument, undo } from '../process-document.ts';
import { countingTools, leadDefinition, quoteDefinition } from '../testing/sample.ts';
import { textRefsIn } from '../words.ts';
import { type Clip, clipFormat } from './clip.ts';
import { freshClip } from './fresh-clip.ts';
import { readClip } from './read-clip.ts';
import { clipOfBranch, clipOfNodes } from './write-clip.ts';

const quote = quoteDefinition();
const lead = leadDefinition();
const flow = 'fl_quote';
const tools = countingTools();
const block = Object.entries(quote.flows[flow]?.nodes ?? {}).find(([, { kind }]) => kind === 'condition')?.[0] ?? '';
const atStart = { list: { owner: null }, index: 0 } as const;

function read(text: string): Clip {
  const reading = readClip(text, { nodeKinds });
  if (reading.kind !== 'clip') throw new Error(`no clip: ${JSON.stringify(reading)}`);
  return reading.clip;
}

function paste(definition: ProcessDefinition, text: string, into = Object.keys(definition.flows)[0] ?? '') {
  const clip = freshClip(read(text), tools.newId);
  const document = openDocument(definition);
  return issue(document, { command: pasteNodes, args: { flow: into, place: atStart, clip }, tools, at: 0 }).document;
}

test('a block comes back with all that is in it, under ids and texts of its own', () => {
  const text = JSON.stringify(clipOfNodes(quote, flow, [block]));
  const { definition } = paste(quote, text, flow);
  const [pasted = ''] = definition.flows[flow]?.root ?? [];
  const [before, after] = [quote.flows[flow], definition.flows[flow]];
  if (before === undefined || after === undefined) throw new Error('the flow is there');
  const copies = nodesUnder(after, pasted);
  expect(copies.map((id) => after.nodes[id]?.kind)).toEqual(
    nodesUnder(before, block).map((id) => before.nodes[id]?.kind),
  );
  expect(copies.filter((id) => Object.hasOwn(before.nodes, id))).toEqual([]);
  const texts = new Set(textRefsIn(before.nodes));
  expect(textRefsIn(copies.map((id) => after.nodes[id])).filter((ref) => texts.has(ref))).toEqual([]);
  for (const locale of quote.locales) {
    const said = (ref: string, { texts: all }: ProcessDefinition) => all[locale]?.[ref.slice(2)];
    expect(said(after.nodes[pasted]?.title ?? '', definition)).toBe(said(before.nodes[block]?.title ?? '', quote));
  }
});

test('a pasted block is taken back in one step', () => {
  const document = paste(quote, JSON.stringify(clipOfNodes(quote, flow, [block])), flow);
  expect(undo(document).document.definition).toEqual(quote);
});

test('in another process what is not there is named as a problem, at the node', () => {
  const document = paste(lead, JSON.stringify(clipOfNodes(quote, flow, [block])));
  const problems = checkProcess(document.definition, {
    organization: null,
    today: '2026-11-29',
    validator: interpretedValidator,
    locale: 'en',
  });
  const own = Object.keys(document.definition.flows)[0] ?? '';
  const [pasted = ''] = document.definition.flows[own]?.root ?? [];
  const missing = problems.filter(({ pointer, severity }) => severity === 'error' && pointer.includes(pasted));
  expect(missing.map(({ code }) => code)).toContain('expression.unknown-field');
});

test('a branch goes before the one for everything else and keeps its condition', () => {
  const own = quote.flows[flow]?.nodes[block]?.branches ?? [];
  const first = own[0];
  if (first === undefined) throw new Error('the block has branches');
  const clip = freshClip(
    read(JSON.stringify(clipOfBranch(quote, { flow, node: block, branch: first.id }))),
    tools.newId,
  );
  const args = { flow, node: block, index: 99, clip };
  const { definition } = issue(openDocument(quote), { command: pasteBranch, args, tools, at: 0 }).document;
  const branches = definition.flows[flow]?.nodes[block]?.branches ?? [];
  expect(branches).toHaveLength(own.length + 1);
  expect(branches.at(-2)?.when).toEqual(first.when);
  expect(branches.at(-1)).toEqual(own.at(-1));
  expect(Object.keys(definition.flows[flow]?.nodes ?? {})).toHaveLength(
    Object.keys(quote.flows[flow]?.nodes ?? {}).length + first.nodes.flatMap((id) => [id]).length,
  );
});

test('nodes inside a chosen block are not copied twice, and go in one step', () => {
  const inner = quote.flows[flow]?.nodes[block]?.branches?.flatMap(({ nodes }) => nodes) ?? [];
  const clip = clipOfNodes(quote, flow, [...inner, block]);
  expect(clip?.root).toEqual([block]);
  const args = { flow, nodes: [...inner, block] };
  const { document } = issue(openDocument(quote), { command: removeNodes, args, tools, at: 0 });
  expect(document.history.past).toHaveLength(1);
  expect(Object.hasOwn(document.definition.flows[flow]?.nodes ?? {}, block)).toBe(false);
  expect(undo(document).document.definition).toEqual(quote);
});

test('whatever the flow, copying and pasting keeps its shape', () => {
  fc.assert(
    fc.property(randomFlows, (shape) => {
      fc.pre(shape.root.length > 0 && Object.keys(shape.nodes).length <= 120);
      const known = Object.entries(shape.nodes).map(([id, node]) => {
        return [id, { ...node, kind: node.branches === undefined ? 'notify' : 'parallel' }] as const;
      });
      const source = { ...quote, flows: { [flow]: { ...shape, nodes: Object.fromEntries(known) } } };
      const { definition } = paste(source, JSON.stringify(clipOfNodes(source, flow, shape.root)), flow);
      const after = definition.flows[flow];
      if (after === undefined) throw new Error('the flow is there');
      const kinds = (ids: readonly string[]) =>
        ids.flatMap((id) => nodesUnder(after, id)).map((id) => after.nodes[id]?.kind);
      expect(kinds(after.root.slice(0, shape.root.length))).toEqual(kinds(shape.root));
      expect(new Set(after.root.flatMap((id) => nodesUnder(after, id))).size).toBe(2 * Object.keys(shape.nodes).length);
    }),
    { numRuns: 40 },
  );
});

const good = clipOfNodes(quote, flow, [block]);
const nodeOf = (more: object) => ({ kind: 'notify', title: 't:a', settings: {}, ...more });
const clip = (parts: object) => JSON.stringify({ ...good, ...parts });

test.each([
  ['words', 'hello', 'none'],
  ['other JSON', '{"a":1}', 'none'],
  ['a text that only names the format', `{"x":"${clipFormat}"}`, 'none'],
  ['broken JSON', `{"format":"${clipFormat}"`, 'none'],
  ['no nodes', clip({ nodes: null }), 'refused'],
  ['an empty list', clip({ root: [], nodes: {} }), 'refused'],
  ['a node that is not there', clip({ root: ['nd_1'], nodes: {} }), 'refused'],
  ['a node that is listed twice', clip({ root: ['nd_1', 'nd_1'], nodes: { nd_1: nodeOf({}) } }), 'refused'],
  [
    'a node inside itself',
    clip({ root: ['nd_1'], nodes: { nd_1: nodeOf({ branches: [{ id: 'br_1', nodes: ['nd_1'] }] }) } }),
    'refused',
  ],
  ['a node that nobody lists', clip({ root: ['nd_1'], nodes: { nd_1: nodeOf({}), nd_2: nodeOf({}) } }), 'refused'],
  ['a kind from nowhere', clip({ root: ['nd_1'], nodes: { nd_1: nodeOf({ kind: 'mine' }) } }), 'refused'],
  ['a strange member', clip({ root: ['nd_1'], nodes: { nd_1: nodeOf({ script: 'alert(1)' }) } }), 'refused'],
  ['an id that is a path', clip({ root: ['nd_1/x'], nodes: { 'nd_1/x': nodeOf({}) } }), 'refused'],
  [
    'a reserved key',
    `{"format":"${clipFormat}","what":"nodes","root":["nd_1"],"defaultLocale":"en","texts":{"en":{}},"nodes":{"nd_1":{"kind":"notify","title":"t:a","settings":{"__proto__":{"x":1}}}}}`,
    'refused',
  ],
  ['texts that are no texts', clip({ texts: { en: { a: { b: 1 } } } }), 'refused'],
  ['a branch of nothing', clip({ what: 'branch', root: ['nd_1'], nodes: { nd_1: nodeOf({}) } }), 'refused'],
  ['more than a megabyte', clip({ texts: { en: { a: 'x'.repeat(1_100_000) } } }), 'refused'],
])('%s on the clipboard does not come in', (_name, text, kind) => {
  expect(readClip(text, { nodeKinds }).kind).toBe(kind);
});

test('a flow that is full takes no more', () => {
  const target = quote.flows[flow];
  if (target === undefined) throw new Error('the flow is there');
  const many = Object.fromEntries(Array.from({ length: 290 }, (_none, index) => [`nd_x${index}`, nodeOf({})]));
  const full = { ...quote, flows: { [flow]: { ...target, nodes: { ...target.nodes, ...many } } } };
  const text = JSON.stringify(clipOfNodes(quote, flow, [block]));
  expect(paste(full, text, flow).definition).toBe(full);
});

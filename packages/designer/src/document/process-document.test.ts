import { canonicalJson, type ProcessDefinition } from '@dealwright/shared';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Command } from './command.ts';
import { addBranch } from './commands/add-branch.ts';
import { addField } from './commands/add-field.ts';
import { addNode } from './commands/add-node.ts';
import { addStage } from './commands/add-stage.ts';
import { changeType } from './commands/change-type.ts';
import { duplicateField } from './commands/duplicate-field.ts';
import { moveLayout } from './commands/move-layout.ts';
import { moveNode } from './commands/move-node.ts';
import { moveStage } from './commands/move-stage.ts';
import { removeField } from './commands/remove-field.ts';
import { removeLayout } from './commands/remove-layout.ts';
import { removeNode } from './commands/remove-node.ts';
import { removeStage } from './commands/remove-stage.ts';
import { setFieldText } from './commands/set-field-text.ts';
import { setGate } from './commands/set-gate.ts';
import { setRequired } from './commands/set-required.ts';
import { setSpan } from './commands/set-span.ts';
import { listsOf, nodesOfList } from './flow-tree.ts';
import { isContainer } from './layout-tree.ts';
import { issue, openDocument, type ProcessDocument, redo, undo } from './process-document.ts';
import { countingTools, quoteDefinition } from './testing/sample.ts';

// Hundreds of scripts; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const start = quoteDefinition();
const tools = countingTools();

/** A number for every choice a random command makes. */
type Choices = readonly number[];
type Play = (definition: ProcessDefinition, choices: Choices) => { command: Command<never>; args: unknown } | null;

function pick<Value>(list: readonly Value[], choice = 0): Value | undefined {
  return list[choice % Math.max(1, list.length)];
}

function play<Args>(command: Command<Args>, args: Args): { command: Command<never>; args: unknown } {
  return { command: command as Command<never>, args };
}

const plays: readonly Play[] = [
  (definition, [a, b, c]) => {
    const form = pick(Object.keys(definition.forms), a) ?? '';
    const parents = Object.entries(definition.forms[form]?.layout ?? {}).filter(([, node]) => isContainer(node));
    const [parent = 'root', node] = pick(parents, b) ?? [];
    const place = { parent, index: (c ?? 0) % ((node?.children?.length ?? 0) + 1) };
    const type = pick([...tools.fieldTypes.keys()], c) ?? '';
    return play(addField, { type, form, place, field: tools.newId('f'), layout: tools.newId('n') });
  },
  (definition, [a, b, c]) => {
    const form = pick(Object.keys(definition.forms), a) ?? '';
    const layouts = Object.entries(definition.forms[form]?.layout ?? {});
    const [parent = 'root', node] =
      pick(
        layouts.filter(([, one]) => isContainer(one)),
        c,
      ) ?? [];
    const to = { parent, index: (b ?? 0) % ((node?.children?.length ?? 0) + 1) };
    return play(moveLayout, { form, layout: pick(layouts, b)?.[0] ?? '', to });
  },
  (definition, [a]) => play(removeField, { field: pick(Object.keys(definition.fields), a) ?? '' }),
  (definition, [a, b]) => {
    const form = pick(Object.keys(definition.forms), a) ?? '';
    return play(removeLayout, { form, layout: pick(Object.keys(definition.forms[form]?.layout ?? {}), b) ?? '' });
  },
  (definition, [a, b]) => {
    const form = pick(Object.keys(definition.forms), a) ?? '';
    const layout = pick(Object.keys(definition.forms[form]?.layout ?? {}), b) ?? '';
    return play(duplicateField, { form, layout, copy: { field: tools.newId('f'), layout: tools.newId('n') } });
  },
  (definition, [a, b, c]) => {
    const slot = pick(['label', 'help', 'placeholder'] as const, b) ?? 'label';
    const text = (c ?? 0) % 3 === 0 ? '' : `text ${c}`;
    return play(setFieldText, { field: pick(Object.keys(definition.fields), a) ?? '', slot, locale: 'en', text });
  },
  (definition, [a, b]) =>
    play(setRequired, { field: pick(Object.keys(definition.fields), a) ?? '', required: (b ?? 0) % 2 === 0 }),
  (definition, [a, b]) =>
    play(changeType, {
      field: pick(Object.keys(definition.fields), a) ?? '',
      type: pick([...tools.fieldTypes.keys()], b) ?? '',
    }),
  (definition, [a, b]) => {
    const form = pick(Object.keys(definition.forms), a) ?? '';
    return play(setSpan, {
      form,
      layout: pick(Object.keys(definition.forms[form]?.layout ?? {}), b) ?? '',
      span: (b ?? 0) % 14,
    });
  },
  (_definition, [a]) => play(addStage, { stage: tools.newId('st'), index: (a ?? 0) % 9, module: 'sign' }),
  (definition, [a, b]) => play(moveStage, { stage: pick(definition.pipeline.order, a) ?? '', index: (b ?? 0) % 9 }),
  (definition, [a]) => play(removeStage, { stage: pick(definition.pipeline.order, a) ?? '' }),
  (definition, [a, b]) =>
    play(setGate, {
      stage: pick(definition.pipeline.order, a) ?? '',
      member: 'fields',
      value: Object.keys(definition.fields).slice(0, (b ?? 0) % 4),
    }),
  (definition, [a, b, c]) => {
    const [flow = '', target] = pick(Object.entries(definition.flows), a) ?? [];
    const list = target === undefined ? undefined : pick(listsOf(target), b);
    if (target === undefined || list === undefined) return null;
    const place = { list, index: (c ?? 0) % (nodesOfList(target, list).length + 1) };
    return play(addNode, { flow, kind: pick([...tools.nodeKinds.keys()], c) ?? '', node: tools.newId('nd'), place });
  },
  (definition, [a, b, c]) => {
    const [flow = '', target] = pick(Object.entries(definition.flows), a) ?? [];
    const node = pick(Object.keys(target?.nodes ?? {}), b) ?? '';
    const list = target === undefined ? undefined : pick(listsOf(target), c);
    return list === undefined ? null : play(moveNode, { flow, node, to: { list, index: (c ?? 0) % 4 } });
  },
  (definition, [a, b]) => {
    const [flow = '', target] = pick(Object.entries(definition.flows), a) ?? [];
    return play(removeNode, { flow, node: pick(Object.keys(target?.nodes ?? {}), b) ?? '' });
  },
  (definition, [a, b]) => {
    const [flow = '', target] = pick(Object.entries(definition.flows), a) ?? [];
    return play(addBranch, { flow, node: pick(Object.keys(target?.nodes ?? {}), b) ?? '', branch: tools.newId('br') });
  },
];

function run(document: ProcessDocument, [kind, ...choices]: Choices, at: number): ProcessDocument {
  const made = pick(plays, kind)?.(document.definition, choices);
  if (made === null || made === undefined) return document;
  return issue(document, { command: made.command, args: made.args as never, tools, at }).document;
}

const scripts = fc.array(fc.array(fc.nat(997), { minLength: 4, maxLength: 4 }), { maxLength: 25 });

test('any script of commands, undone step by step, leaves the definition as it was, byte for byte', () => {
  fc.assert(
    fc.property(scripts, fc.boolean(), (script, quickly) => {
      let document = openDocument(start);
      const seen = [canonicalJson(document.definition)];
      for (const [index, choices] of script.entries()) {
        document = run(document, choices, index * (quickly ? 10 : 10_000));
      }
      const end = canonicalJson(document.definition);
      const steps = document.history.past.length;
      for (let step = 0; step < steps; step += 1) document = undo(document).document;
      expect(canonicalJson(document.definition)).toBe(seen[0]);
      expect(undo(document).entry).toBeNull();
      for (let step = 0; step < steps; step += 1) document = redo(document).document;
      expect(canonicalJson(document.definition)).toBe(end);
    }),
    { numRuns: 150 },
  );
});

test('a tree of layout stays a tree: every node has one parent, whatever is done', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      let document = openDocument(start);
      for (const [index, choices] of script.entries()) document = run(document, choices, index * 10_000);
      for (const { layout } of Object.values(document.definition.forms)) {
        const children = Object.values(layout).flatMap((node) => node.children ?? []);
        expect([...children, 'root'].sort()).toEqual(Object.keys(layout).sort());
      }
      for (const { root, nodes } of Object.values(document.definition.flows)) {
        const placed = Object.values(nodes).flatMap(({ branches = [] }) => branches.flatMap((branch) => branch.nodes));
        expect([...root, ...placed].sort()).toEqual(Object.keys(nodes).sort());
      }
    }),
    { numRuns: 100 },
  );
});

test('typing is one step; a pause begins another; nothing to do leaves no step', () => {
  const type = (document: ProcessDocument, text: string, at: number) =>
    issue(document, {
      command: setFieldText,
      args: { field: 'f_phone', slot: 'help', locale: 'zh-CN', text },
      tools,
      at,
    });
  let document = type(openDocument(start), 'a', 0).document;
  document = type(document, 'ab', 300).document;
  expect(type(document, 'ab', 400).entry).toBeNull();
  document = type(document, 'abc', 900).document;
  expect(document.history.past).toHaveLength(1);
  document = type(document, 'abcd', 9_000).document;
  expect(document.history.past).toHaveLength(2);
  const back = undo(undo(document).document).document;
  expect(canonicalJson(back.definition)).toBe(canonicalJson(start));
  expect(undo(document).document.definition.texts['zh-CN']?.['f_phone.help']).toBe('abc');
});

test('a step after an undo forgets what was undone', () => {
  const required = (document: ProcessDocument, field: string, at: number) =>
    issue(document, { command: setRequired, args: { field, required: true }, tools, at }).document;
  const undone = undo(required(openDocument(start), 'f_phone', 0)).document;
  expect(undone.history.future).toHaveLength(1);
  expect(required(undone, 'f_contact', 1).history.future).toHaveLength(0);
});

import { createScope, type FlowNode, type ProcessDefinition, type Surroundings } from '@dealwright/shared';
import { ajvValidator } from '@dealwright/shared/validate-ajv';
import { interpretedValidator } from '@dealwright/shared/validate-interpreted';
import { describe, expect, test } from 'vitest';
import { openCase } from '../../engine/testing/case.ts';
import { flow, processOf } from '../../engine/testing/process.ts';
import { fieldTypes } from '../../fields/registry.ts';
import { scopeFieldsOf } from '../../fields/scope-fields.ts';
import { exampleOrganization } from '../../scenario/example-organization.ts';
import type { NodeKind } from '../node-kind.ts';
import { nodeKinds } from '../registry.ts';

const validators = { ajv: ajvValidator, interpreted: interpretedValidator };
const languages = ['en', 'zh-CN'] as const;

const exampleSurroundings: Surroundings = {
  connections: [
    { name: 'shop', open: true },
    { name: 'attic', open: false },
  ],
  processes: [
    { key: 'offers', title: { en: 'Offers' }, released: true },
    { key: 'ideas', title: { en: 'Ideas' }, released: false },
  ],
};

/** Problems a kind finds with a node, on the small process of the tests, as "code at pointer". */
// biome-ignore lint/complexity/useMaxParams: a test names what it cares about, from the left
export function problemsOf(
  kind: NodeKind,
  node: Partial<FlowNode>,
  definition: ProcessDefinition = processOf(),
  pointer = '/n',
): readonly string[] {
  const expressions = createScope({ fields: scopeFieldsOf(definition.fields, fieldTypes) });
  const scope = {
    definition,
    pointer,
    expressions,
    organization: exampleOrganization,
    surroundings: exampleSurroundings,
    today: '2026-11-15',
    locale: 'en',
  } as const;
  const drawn: FlowNode = { kind: kind.kind, title: 't:n', settings: kind.defaults, ...node };
  return kind.check(drawn, scope).map(({ code, pointer }) => `${code} at ${pointer}`);
}

/** The contract every node kind keeps; each kind's own test calls it. */
export function describeNode(kind: NodeKind): void {
  describe(`the ${kind.kind} node keeps the node contract`, () => {
    test('it is in the registry under its own name', () => {
      expect(nodeKinds.get(kind.kind)).toBe(kind);
    });
    test('a freshly drawn node has valid settings, by both validators, and unknown settings are refused', () => {
      for (const validator of Object.values(validators)) {
        const check = validator.compile(withoutOutside(kind.settingsSchema));
        expect(check(kind.defaults)).toEqual([]);
        expect(check({ ...kind.defaults, unheard_of: 1 })).not.toEqual([]);
      }
    });
    test('every setting and every choice has a place in the inspector and words in both languages', () => {
      const properties = Object.entries((kind.settingsSchema.properties ?? {}) as Readonly<Record<string, Setting>>);
      expect([...((kind.settingsSchema['x-order'] ?? []) as string[])].sort()).toEqual(
        properties.map(([name]) => name).sort(),
      );
      const settings = properties.flatMap(([name, { enum: choices = [], 'x-control': control }]) => {
        expect(control, `${name} says which control draws it`).toBeTruthy();
        return [name, ...choices.map((choice) => `${name}.${choice}`)].map(
          (key) => `node.${kind.kind}.settings.${key}`,
        );
      });
      for (const key of [`node.${kind.kind}.name`, `node.${kind.kind}.description`, ...settings])
        expectWords(kind, key);
    });
    test('what it says about problems has words in both languages', () => {
      for (const key of Object.keys(kind.texts)) expectWords(kind, key);
    });
    test('a run with a freshly drawn node never throws and never waits for nothing', () => {
      const branches = [
        { id: 'br_1', nodes: [] },
        { id: 'br_2', nodes: [] },
      ];
      const node = {
        kind: kind.kind,
        title: 't:n',
        settings: kind.defaults,
        ...(kind.branches === 'none' ? {} : { branches }),
      };
      const opened = openCase(processOf({ gateFlow: flow({ nd_n: node }) }));
      opened.give('max', { kind: 'move', to: 'st_offer' });
      const { r1: run } = opened.deal.runs;
      const awaited = (run?.open ?? []).filter(({ awaits }) => awaits !== undefined).length;
      const asked = opened.tasks().length + awaited;
      const waits = asked + Object.keys(opened.deal.timers).length + (run?.incidents.length ?? 0);
      expect(run?.endedAt !== null || waits > 0).toBe(true);
    });
    test('a seat it gives can be decided', () => {
      const seats = kind.decisions.some((decision) => decision === 'approve' || decision === 'complete');
      expect(seats).toBe(kind.decisions.length > 0);
    });
  });
}

interface Setting {
  readonly enum?: readonly string[];
  readonly 'x-control'?: string;
}

function expectWords(kind: NodeKind, key: string): void {
  for (const language of languages) expect(kind.texts[key]?.[language], `${key} in ${language}`).toBeTruthy();
}

/** Settings schemas may point into the schema of the definition; on its own such a part takes anything. */
function withoutOutside(schema: NodeKind['settingsSchema']): NodeKind['settingsSchema'] {
  const cut = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(cut);
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value && typeof value.$ref === 'string' && value.$ref.startsWith('http')) return {};
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cut(inner)]));
  };
  return cut(schema) as NodeKind['settingsSchema'];
}

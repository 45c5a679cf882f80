import { fieldTypes, nodeKinds } from '@dealwright/runtime';
import {
  type Deadline,
  type DeadlineStep,
  type Duty,
  flowSchema,
  isJsonObject,
  type Json,
  type JsonObject,
  type PersonSource,
  type ProcessDefinition,
} from '@dealwright/shared';
import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { drawn, openRoom } from '../../app/testing/open-room.tsx';
import { quoteDefinition } from '../../document/testing/sample.ts';
import { useDocument } from '../../document/use-document.ts';
import { DutyCard } from '../DutiesSection.tsx';
import { Inspector } from '../Inspector.tsx';
import { inspectorTexts } from '../texts.ts';
import { settingsWithoutEditor } from './editable-settings.ts';
import { PeopleSetting } from './PeopleSetting.tsx';
import { SettingOwnerContext } from './setting-owner.tsx';
import { freshSource, sourceNames } from './source-parts.ts';

// Whole inspectors are drawn here; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

const quote = quoteDefinition();
const zh = (texts: Readonly<Record<string, Readonly<Record<string, string>>>>, key: string): string =>
  texts[key]?.['zh-CN'] ?? key;

/** Settings that bring others up. */
const needed: Readonly<Record<string, JsonObject>> = {
  approve: { mode: 'vote', empty: 'named' },
  handle: { empty: 'named' },
  parallel: { join: 'count' },
};

describe('what the engine can do, a business user can draw', () => {
  test.each([...nodeKinds.values()].map((kind) => [kind.kind, kind] as const))(
    'every setting of %s has an editor',
    (_name, kind) => expect(settingsWithoutEditor(kind.settingsSchema)).toEqual([]),
  );
  test.each([...fieldTypes.values()].map((type) => [type.type, type] as const))(
    'every setting of the field type %s has an editor',
    (_name, type) => expect(settingsWithoutEditor(type.settingsSchema)).toEqual([]),
  );
  test('a setting without a control, with an unknown one, or out of the order is told', () => {
    const schema: JsonObject = {
      type: 'object',
      'x-order': ['fine', 'unnamed', 'unknown'],
      properties: {
        fine: { type: 'boolean', 'x-control': 'yes-no' },
        unnamed: { type: 'object' },
        unknown: { type: 'object', 'x-control': 'crystal-ball' },
        forgotten: { type: 'string', 'x-control': 'plain-text' },
      },
    };
    expect(settingsWithoutEditor(schema)).toEqual(['unnamed', 'unknown', 'forgotten']);
  });
  test('the inspector shows each setting of each kind under its name', async () => {
    const nodes = Object.fromEntries(
      [...nodeKinds.values()].map(({ kind, defaults }, index) => [
        `nd_k${index}`,
        { kind, title: `t:${kind}`, settings: { ...defaults, ...needed[kind] } },
      ]),
    );
    const flow = { title: 't:all', trigger: { on: 'manual' as const }, root: Object.keys(nodes), nodes };
    await openRoom(Inspector, { ...quote, flows: { ...quote.flows, fl_all: flow } } as ProcessDefinition);
    for (const [node, { kind }] of Object.entries(nodes)) {
      useDocument.getState().select({ kind: 'node', flow: 'fl_all', node });
      const facts = nodeKinds.get(kind);
      const names = Object.keys((facts?.settingsSchema.properties ?? {}) as JsonObject);
      for (const name of names) {
        const words = zh(facts?.texts ?? {}, `node.${kind}.settings.${name}`);
        expect((await screen.findAllByText(words)).length, `${kind} ${name}`).toBeGreaterThan(0);
      }
    }
  });
});

/** Definitions of the flow schema, for the parts of settings that are objects of their own. */
const parts = flowSchema.definitions as unknown as Readonly<Record<string, JsonObject>>;
const membersOf = (schema: Json | undefined): readonly string[] =>
  isJsonObject(schema ?? null) ? Object.keys(((schema as JsonObject).properties ?? {}) as JsonObject) : [];

type AllMembers<Union> = Union extends unknown ? keyof Union : never;
/** The name under which each member of a source is edited; a member that is not here cannot be edited. */
const labels: Readonly<Record<AllMembers<PersonSource>, string>> = {
  from: 'inspector.people.from',
  people: 'inspector.people',
  role: 'inspector.access.role',
  within: 'inspector.people.within',
  of: 'inspector.people.of',
  levels: 'inspector.people.levels',
  level: 'inspector.people.level',
  until: 'inspector.people.until',
  field: 'inspector.people.from.field',
  unit: 'inspector.people.unit',
  place: 'inspector.people.place',
  below: 'inspector.people.below',
  group: 'inspector.people.group',
  amount: 'inspector.people.amount',
  all: 'inspector.people.all',
  by: 'inspector.people.by',
  most: 'inspector.people.most',
  node: 'inspector.people.node',
  value: 'inspector.people.from.expression',
  weight: 'inspector.people.weight',
};
const amongWhom = 'inspector.people.among';

/** A fresh source, chosen by who decides before, where somebody chooses; where it goes by people or places, once by each of them. */
function sourcesOf(from: PersonSource['from']): readonly PersonSource[] {
  const fresh = freshSource(from, drawn());
  if (fresh.from === 'choice') return [{ ...fresh, by: 'previous' }];
  const whose = fresh.from === 'authority' || 'of' in fresh ? ['field', 'place'] : [];
  return [fresh, ...whose.map((of) => ({ ...fresh, of }) as PersonSource)];
}

test.each(sourceNames)('every member of the source "%s" is edited', async (from) => {
  const [flow = '', node = ''] = voteOf();
  const Sources = () => (
    <SettingOwnerContext value={{ kind: 'node', flow, node }}>
      <PeopleSetting value={sourcesOf(from) as unknown as Json} onChange={() => undefined} />
    </SettingOwnerContext>
  );
  await openRoom(Sources, votingQuote());
  const variant = ((parts.personSource?.oneOf ?? []) as readonly JsonObject[]).find(({ properties }) => {
    const said = (properties as JsonObject).from;
    return isJsonObject(said ?? null) && (said as JsonObject).const === from;
  });
  const members = membersOf(variant) as AllMembers<PersonSource>[];
  expect(members.length).toBeGreaterThan(0);
  for (const member of members) {
    const key = from === 'choice' && member === 'within' ? amongWhom : labels[member];
    expect((await screen.findAllByLabelText(zh(inspectorTexts, key))).length, member).toBeGreaterThan(0);
  }
});

test('every member of a deadline, its steps and a duty is edited', async () => {
  const deadline: Readonly<Record<keyof Deadline, string>> = {
    within: 'inspector.deadline.within',
    count: 'inspector.deadline.count',
    calendar: 'inspector.deadline.calendar',
    from: 'inspector.deadline.from',
    restart: 'inspector.deadline.restart',
    steps: 'inspector.deadline.steps',
  };
  const step: Readonly<Record<keyof DeadlineStep, string>> = {
    at: 'inspector.deadline.side',
    do: 'inspector.deadline.do',
    to: 'inspector.people.from',
    node: 'inspector.deadline.node',
  };
  const duty: Readonly<Record<keyof Duty, string>> = {
    rule: 'inspector.duty.rule',
    nodes: 'inspector.duty.nodes',
    atLeast: 'inspector.duty.atLeast',
  };
  for (const [part, known] of [
    ['deadline', deadline],
    ['deadlineStep', step],
    ['duty', duty],
  ] as const) {
    expect(membersOf(parts[part]).toSorted()).toEqual(Object.keys(known).toSorted());
  }
  const [flow = '', node = ''] = voteOf();
  const Room = () => (
    <>
      <Inspector />
      <DutyCard
        duty={{ rule: 'distinct-teams', nodes: [node], atLeast: 2 }}
        choices={[]}
        onChange={() => undefined}
        onRemove={() => undefined}
      />
    </>
  );
  const timed = {
    within: 'PT8H',
    count: 'working',
    steps: [
      { at: '-PT4H', do: 'transfer', to: [{ from: 'owner' }] },
      { at: 'PT0S', do: 'return' },
    ],
  };
  await openRoom(Room, votingQuote({ deadline: timed }));
  useDocument.getState().select({ kind: 'node', flow, node });
  for (const key of [...Object.values(deadline), ...Object.values(step), ...Object.values(duty)]) {
    expect((await screen.findAllByLabelText(zh(inspectorTexts, key))).length, key).toBeGreaterThan(0);
  }
});

function voteOf(): readonly [string, string] {
  const [flow = '', facts] = Object.entries(quote.flows)[0] ?? [];
  const node = Object.keys(facts?.nodes ?? {}).find((id) => facts?.nodes[id]?.kind === 'approve') ?? '';
  return [flow, node];
}

/** The quote with a vote, in which weights count. */
function votingQuote(more: JsonObject = {}): ProcessDefinition {
  const [flow, node] = voteOf();
  const facts = quote.flows[flow];
  const target = facts?.nodes[node];
  if (facts === undefined || target === undefined) throw new Error('no approval');
  const settings = { ...target.settings, mode: 'vote', ...more };
  return {
    ...quote,
    flows: { ...quote.flows, [flow]: { ...facts, nodes: { ...facts.nodes, [node]: { ...target, settings } } } },
  };
}

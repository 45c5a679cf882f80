import type { FlowNode, ProcessDefinition } from '@dealwright/shared';
import { expect } from 'vitest';
import { give, startDeal } from './lead-process.ts';
import { reviewDefinition } from './review-process.ts';
import type { Answer, TestPerson, World } from './world.ts';

type Settings = Readonly<Record<string, unknown>>;

/** A process with one manual flow for each thing that people do at tasks; `f_secret` is hidden at every node. */
export function deskDefinition(key: string): ProcessDefinition {
  const base = reviewDefinition(key);
  const flows = Object.fromEntries(Object.entries(drawn).map(([id, nodes]) => [id, flowOf(id, nodes)]));
  const words = Object.fromEntries(
    Object.entries(drawn).flatMap(([id, nodes]) => [[id, `Flow ${id.slice(3)}`], ...Object.keys(nodes).map(titleOf)]),
  );
  return {
    ...base,
    flows: { ...base.flows, ...flows },
    texts: Object.fromEntries(Object.entries(base.texts).map(([locale, texts]) => [locale, { ...texts, ...words }])),
  };
}

const titleOf = (id: string) => [id, `Node ${id.slice(3)}`];

const drawn: Readonly<Record<string, Readonly<Record<string, Partial<FlowNode>>>>> = {
  fl_two: {
    nd_twoa: asking(['finance'], { allow: ['return', 'transfer', 'add', 'consult', 'direct'] }),
    nd_twob: asking(['manager'], { allow: ['return', 'transfer', 'add', 'consult', 'direct'] }),
    nd_twoc: asking(['ops', 'business'], { mode: 'all' }),
  },
  fl_one: { nd_one: asking(['finance']) },
  fl_business: { nd_business: asking(['business']) },
  fl_any: { nd_anyof: asking(['finance', 'manager']) },
  fl_mine: { nd_mine: asking(['sales2'], { self: 'allow' }) },
  fl_turns: { nd_turns: asking(['finance', 'manager', 'ops'], { mode: 'sequential', allow: ['consult'] }) },
  fl_all: { nd_all: asking(['finance', 'manager'], { mode: 'all' }) },
  fl_pool: { nd_pool: asking(['finance', 'ops'], { mode: 'claim' }) },
  fl_work: {
    nd_work: { ...asking(['finance', 'ops'], { mode: 'claim' }), kind: 'handle' },
    nd_after: approving({ who: [{ from: 'choice', by: 'previous', within: peopleOf(['ops', 'manager']), most: 1 }] }),
  },
  fl_below: {
    nd_below: approving({
      who: [{ from: 'members', unit: 'team', of: 'place', place: 'team_n', below: true }],
      mode: 'all',
    }),
  },
  fl_pick: {
    nd_pick: asking(['finance']),
    nd_picked: approving({ who: [{ from: 'choice', by: 'previous', within: peopleOf(['ops', 'manager']), most: 1 }] }),
  },
  fl_wish: {
    nd_wish: approving({ who: [{ from: 'choice', by: 'initiator', within: peopleOf(['ops', 'manager']), most: 2 }] }),
  },
  fl_words: { nd_words: asking(['finance'], { approveComment: true }) },
  fl_sign: { nd_sign: asking(['finance'], { signature: true }) },
  fl_single: { nd_single: asking(['finance'], { oneByOne: true }) },
  fl_input: { nd_input: { ...asking(['finance']), fields: { f_secret: 'hidden', f_plain: 'required' } } },
  fl_shown: { nd_shown: { ...asking(['finance']), fields: { f_secret: 'hidden', f_plain: 'masked', f_name: 'read' } } },
  fl_tell: {
    nd_telldev: {
      kind: 'notify',
      settings: { who: peopleOf(['developer']) },
      fields: { f_secret: 'hidden' },
    },
  },
};

function peopleOf(people: readonly TestPerson[]) {
  return [{ from: 'people', people: people.map((person) => `per_${person}`) }];
}

function asking(people: readonly TestPerson[], settings: Settings = {}): Partial<FlowNode> {
  return approving({ who: peopleOf(people), ...settings });
}

function approving(settings: Settings): Partial<FlowNode> {
  return { kind: 'approve', fields: { f_secret: 'hidden' }, settings: settings as FlowNode['settings'] };
}

function flowOf(id: string, nodes: Readonly<Record<string, Partial<FlowNode>>>): ProcessDefinition['flows'][string] {
  const start = `nd_start${id.slice(3)}`;
  return {
    title: `t:${id}`,
    trigger: { on: 'manual' },
    root: [start, ...Object.keys(nodes)],
    nodes: {
      [start]: { kind: 'start', title: 't:nd_begin', settings: {} },
      ...Object.fromEntries(Object.entries(nodes).map(([node, facts]) => [node, { title: `t:${node}`, ...facts }])),
    } as ProcessDefinition['flows'][string]['nodes'],
  };
}

/** A line of the inbox as tests read it. */
export interface Line {
  readonly id: string;
  readonly deal: string;
  readonly dealTitle: string;
  readonly kind: string;
  readonly status: string;
  readonly person: string;
  readonly for: string | null;
  readonly claimed: boolean;
  readonly decidedBy: string | null;
  readonly because: { readonly code: string; readonly params: Readonly<Record<string, string>> };
}

/** A decision page as tests read it. */
export interface Page {
  readonly values: Readonly<Record<string, unknown>>;
  readonly states: Readonly<Record<string, string>>;
  readonly actions: readonly string[];
  readonly returnTargets: readonly { readonly node: string; readonly title: string; readonly cancels: number }[];
  readonly direct: boolean;
  readonly asks: { readonly comment: boolean; readonly signature: boolean };
  readonly choices: readonly {
    readonly node: string;
    readonly most: number;
    readonly people: readonly string[] | null;
  }[];
  readonly groups: readonly {
    readonly place: string;
    readonly by: string;
    readonly people: readonly { readonly person: string; readonly task: string; readonly removable: boolean }[];
  }[];
  readonly question: { readonly by: string; readonly text: string } | null;
  readonly advice: readonly { readonly person: string; readonly answer: string | null }[];
  readonly takeBack: boolean;
  readonly run: Run;
  readonly task: Line;
}

/** A run as tests read it. */
export interface Run {
  readonly id: string;
  readonly epochs: readonly { readonly epoch: number; readonly code: string; readonly comment: string | null }[];
  readonly visits: readonly {
    readonly node: string;
    readonly epoch: number;
    readonly status: string;
    readonly groups: readonly unknown[];
    readonly advice: readonly unknown[];
    readonly seats: readonly {
      readonly person: string;
      readonly status: string;
      readonly decidedBy: string | null;
      readonly provisional: string | null;
    }[];
  }[];
}

/** A line of the timeline as tests read it. */
export interface Told {
  readonly code: string;
  readonly by: { readonly name: string };
  readonly params: Readonly<Record<string, string>>;
  readonly comment: string | null;
  readonly because: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null;
}

/** What people do on the desk, said shortly. */
export function deskOf(world: World, process: () => string) {
  const box = async (person: TestPerson, name: string, deal?: string): Promise<readonly Line[]> => {
    const answer = await world.as(person).get<{ items: Line[] }>(`/api/tasks?box=${name}&limit=200`);
    expect(answer.status, answer.text).toBe(200);
    return answer.body.items.filter((line) => deal === undefined || line.deal === deal);
  };
  const taskOf = async (person: TestPerson, deal: string) => (await box(person, 'todo', deal))[0]?.id ?? 'none';
  const done = async (person: TestPerson, deal: string, command: Settings) => {
    const answer = await give(world.as(person), deal, command);
    expect(answer.status, answer.text).toBe(200);
    return answer.body;
  };
  return {
    box,
    taskOf,
    /** A command that must succeed. */
    done,
    /** A new deal of sales with the secret in it and a flow running. */
    async running(flow: string, by: TestPerson = 'sales'): Promise<string> {
      const values = { f_name: 'Desk deal', f_secret: 'top secret', f_plain: 'plain' };
      const deal = await startDeal(world.as('sales'), process(), { f_name: values.f_name });
      await done('sales', deal, { kind: 'edit', values });
      if (by !== 'sales') await done('sales', deal, { kind: 'assign', owner: `per_${by}` });
      await done(by, deal, { kind: 'start-flow', flow });
      return deal;
    },
    /** A decision at the person's open task that must succeed. */
    decides: async (person: TestPerson, deal: string, decision: Settings & { readonly kind: string }) =>
      done(person, deal, { task: await taskOf(person, deal), ...decision }),
    page: (person: TestPerson, task: string): Promise<Answer<Page>> => world.as(person).get<Page>(`/api/tasks/${task}`),
    run: async (person: TestPerson, deal: string): Promise<Run> => {
      const { body } = await world.as(person).get<{ runs: Run[] }>(`/api/deals/${deal}`);
      return body.runs[0] ?? expect.fail('no run');
    },
    timeline: async (person: TestPerson, deal: string): Promise<readonly Told[]> =>
      (await world.as(person).get<{ items: Told[] }>(`/api/deals/${deal}/timeline?limit=200`)).body.items,
    messages: async (person: TestPerson): Promise<readonly { deal: string; message: Line['because'] }[]> =>
      (
        await world
          .as(person)
          .get<{ items: { deal: string; message: Line['because'] }[] }>('/api/notifications?limit=200')
      ).body.items,
  };
}

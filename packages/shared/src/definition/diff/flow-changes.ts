import type { Branch, Flow, FlowNode } from '../../generated/flow.ts';
import { isJsonObject, type Json, type JsonObject } from '../../values/json.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Change } from './change.ts';
import {
  byId,
  compareMaps,
  compareMembers,
  fieldOn,
  type MemberTelling,
  movedIds,
  type Pair,
  type Sides,
  values,
  wordsOn,
} from './compare.ts';
import { same } from './same.ts';

const flowMembers: Readonly<Record<string, MemberTelling>> = {
  title: { code: 'flow-words-changed' },
  trigger: { code: 'flow-trigger-changed', weight: 'mapping' },
  withdraw: { code: 'flow-withdraw-changed' },
  takeBack: { code: 'flow-take-back-changed' },
};

const nodeMembers: Readonly<Record<string, MemberTelling>> = {
  kind: { code: 'node-kind-changed', weight: 'breaking' },
  title: { code: 'node-words-changed' },
  form: { code: 'node-form-changed' },
};

/** Changes of the flows: nodes by id, where they stand, who decides, and which way a deal takes. */
export function flowChanges(sides: Sides): readonly Change[] {
  return compareMaps(
    sides,
    { before: sides.before.flows, after: sides.after.flows, at: '/flows' },
    {
      what: 'flow',
      name: (flow, side) => wordsOn(side, flow.title),
      changed: (pair) => changesOf(sides, pair),
    },
  );
}

function changesOf(sides: Sides, pair: Pair<Flow>): readonly Change[] {
  const name = wordsOn(sides.after, pair.after.title);
  const otherwise: MemberTelling = { code: 'flow-property-changed' };
  const nodes = compareMaps(
    sides,
    { before: pair.before.nodes, after: pair.after.nodes, at: `${pair.pointer}/nodes` },
    {
      what: 'node',
      name: (node, side) => wordsOn(side, node.title),
      changed: (node) => nodeChanges(sides, node),
    },
  );
  const all = [
    ...compareMembers(pair, { name, members: flowMembers, otherwise, except: ['root', 'nodes'] }),
    ...nodes,
    ...moveChanges(sides, pair),
  ];
  return all.map((change) => ({ ...change, params: { ...change.params, flow: name } }));
}

/** Lists of nodes by the place that owns them: the root, or a branch. */
function listsOf(
  { root, nodes }: Flow,
  pointer: string,
): ReadonlyMap<string, { readonly list: readonly string[]; readonly at: string }> {
  const lists = new Map([['root', { list: root, at: `${pointer}/root` }]]);
  for (const [id, { branches = [] }] of Object.entries(nodes)) {
    for (const [index, branch] of branches.entries()) {
      lists.set(`${id} ${branch.id}`, { list: branch.nodes, at: `${pointer}/nodes/${id}/branches/${index}/nodes` });
    }
  }
  return lists;
}

function moveChanges(sides: Sides, { before, after, pointer }: Pair<Flow>): readonly Change[] {
  const [earlier, later] = [listsOf(before, pointer), listsOf(after, pointer)];
  const homes = new Map([...earlier].flatMap(([home, { list }]) => list.map((node) => [node, home] as const)));
  const named = (id: string): string => wordsOn(sides.after, after.nodes[id]?.title ?? before.nodes[id]?.title ?? id);
  const tell = (node: string, at: string): Change => ({
    code: 'node-moved',
    weight: 'mapping',
    pointer: at,
    params: { name: named(node) },
  });
  return [...later].flatMap(([home, { list, at }]): readonly Change[] => {
    const old = earlier.get(home)?.list ?? [];
    if (same(old, list)) return [];
    const arrived = list.filter((node) => homes.has(node) && homes.get(node) !== home).map((node) => tell(node, at));
    const moved = movedIds(old, list).map((node) => tell(node, at));
    const all = [...arrived, ...moved];
    return all.length > 0 || earlier.get(home) === undefined
      ? all
      : [{ code: 'node-list-changed', weight: 'safe', pointer: at, params: {} }];
  });
}

function nodeChanges(sides: Sides, pair: Pair<FlowNode>): readonly Change[] {
  const name = wordsOn(sides.after, pair.after.title);
  const otherwise: MemberTelling = { code: 'node-property-changed' };
  return [
    ...compareMembers(pair, { name, members: nodeMembers, otherwise, except: ['settings', 'branches', 'fields'] }),
    ...settingChanges(pair, name),
    ...branchChanges(sides, pair, name),
    ...fieldStateChanges(sides, pair, name),
  ];
}

/** Settings belong to the node kind; a list of person sources is who decides. */
function settingChanges({ before, after, pointer }: Pair<FlowNode>, name: string): readonly Change[] {
  const [earlier, later] = [before.settings as JsonObject, after.settings as JsonObject];
  const names = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  return [...names].flatMap((setting): readonly Change[] => {
    if (same(earlier[setting], later[setting])) return [];
    const people = isPeople(earlier[setting]) || isPeople(later[setting]);
    const told = values(earlier[setting], later[setting]);
    const at = pointer + pointerOf('settings', setting);
    return [
      {
        code: people ? 'node-people-changed' : 'node-setting-changed',
        weight: 'safe',
        pointer: at,
        params: { name, property: setting },
        ...told,
      },
    ];
  });
}

function isPeople(value: Json | undefined): boolean {
  return Array.isArray(value) && value.some((source) => isJsonObject(source) && typeof source.from === 'string');
}

function branchChanges(sides: Sides, { before, after, pointer }: Pair<FlowNode>, node: string): readonly Change[] {
  const [earlier, later] = [before.branches ?? [], after.branches ?? []];
  if (same(before.branches, after.branches)) return [];
  const at = `${pointer}/branches`;
  const nameOf = (branch: Branch, side: Sides['after']): string =>
    branch.title === undefined ? branch.id : wordsOn(side, branch.title);
  const changes = compareMaps(
    sides,
    { before: byId(earlier), after: byId(later), at },
    {
      what: 'branch',
      name: nameOf,
      changed: ({ id, before: old, after: now }) => {
        const place = `${at}/${later.findIndex((branch) => branch.id === id)}`;
        const params = { name: nameOf(now, sides.after) };
        const words: Change = { code: 'branch-words-changed', weight: 'safe', pointer: `${place}/title`, params };
        const condition: Change = {
          code: 'branch-condition-changed',
          weight: 'safe',
          pointer: `${place}/when`,
          params,
          ...values(old.when as never, now.when as never),
        };
        return [...(same(old.title, now.title) ? [] : [words]), ...(same(old.when, now.when) ? [] : [condition])];
      },
    },
  );
  const added = (branch: string): string => `${at}/${later.findIndex(({ id }) => id === branch)}`;
  const placed = changes.map((change) => {
    const id = change.pointer.slice(at.length + 1);
    return change.code === 'branch-added'
      ? { ...change, pointer: added(id) }
      : change.code === 'branch-removed'
        ? { ...change, pointer: at }
        : change;
  });
  const moved = movedIds(
    earlier.map(({ id }) => id),
    later.map(({ id }) => id),
  );
  const order: readonly Change[] =
    moved.length === 0 ? [] : [{ code: 'branch-order-changed', weight: 'safe', pointer: at, params: { name: node } }];
  const whole: readonly Change[] =
    (before.branches === undefined) === (after.branches === undefined) || placed.length > 0
      ? []
      : [{ code: 'branch-order-changed', weight: 'safe', pointer: at, params: { name: node } }];
  return [...placed, ...order, ...whole].map((change) => ({ ...change, params: { ...change.params, node } }));
}

function fieldStateChanges(sides: Sides, { before, after, pointer }: Pair<FlowNode>, node: string): readonly Change[] {
  const [earlier, later] = [before.fields ?? {}, after.fields ?? {}];
  if (same(before.fields, after.fields)) return [];
  const at = `${pointer}/fields`;
  const changed = [...new Set([...Object.keys(earlier), ...Object.keys(later)])].filter(
    (field) => earlier[field] !== later[field],
  );
  const told = changed.map((field): Change => {
    const params = {
      name: node,
      field: fieldOn(sides.after, field),
      before: earlier[field] ?? 'read',
      after: later[field] ?? 'read',
    };
    return { code: 'node-field-changed', weight: 'safe', pointer: `${at}/${field}`, params };
  });
  return told.length > 0
    ? told
    : [{ code: 'node-property-changed', weight: 'safe', pointer: at, params: { name: node, property: 'fields' } }];
}

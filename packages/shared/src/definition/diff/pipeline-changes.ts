import type { Gate, Stage } from '../../generated/pipeline.ts';
import type { Change, ChangeWeight } from './change.ts';
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

const members: Readonly<Record<string, MemberTelling>> = {
  title: { code: 'stage-words-changed' },
  module: { code: 'stage-module-changed' },
  outcome: { code: 'stage-outcome-changed', weight: 'breaking' },
  form: { code: 'stage-form-changed' },
  probability: { code: 'stage-probability-changed' },
  rotAfter: { code: 'stage-rot-changed' },
  back: { code: 'stage-back-changed' },
};

/** Changes of the pipeline: stages, their order, their gates, the card. */
export function pipelineChanges(sides: Sides): readonly Change[] {
  const [before, after] = [sides.before.pipeline, sides.after.pipeline];
  const stages = compareMaps(
    sides,
    { before: before.stages, after: after.stages, at: '/pipeline/stages' },
    {
      what: 'stage',
      name: (stage, side) => wordsOn(side, stage.title),
      changed: (pair) => {
        const name = wordsOn(sides.after, pair.after.title);
        const otherwise: MemberTelling = { code: 'stage-property-changed' };
        return [
          ...compareMembers(pair, { name, members, otherwise, except: ['gate'] }),
          ...gateChanges(sides, pair, name),
        ];
      },
    },
  );
  const order = orderChanges(sides);
  const card: readonly Change[] = same(before.card, after.card)
    ? []
    : [{ code: 'card-changed', weight: 'safe', pointer: '/pipeline/card', params: {} }];
  return [...stages, ...order, ...card];
}

function orderChanges({ before, after }: Sides): readonly Change[] {
  const [earlier, later] = [before.pipeline.order, after.pipeline.order];
  if (same(earlier, later)) return [];
  const nameOf = (id: string): string => {
    const title = after.pipeline.stages[id]?.title ?? before.pipeline.stages[id]?.title;
    return title === undefined ? id : wordsOn(after, title);
  };
  const stages = later.map(nameOf).join(' → ');
  const moved = movedIds(earlier, later);
  const name = moved.map(nameOf).join(', ');
  return [
    {
      code: moved.length > 0 ? 'stage-order-changed' : 'stage-order-follows',
      weight: 'safe',
      pointer: '/pipeline/order',
      params: { stages, name },
    },
  ];
}

function gateChanges(sides: Sides, pair: Pair<Stage>, stage: string): readonly Change[] {
  const [before, after] = [pair.before.gate, pair.after.gate];
  const pointer = `${pair.pointer}/gate`;
  const params = { name: stage };
  if (same(before, after)) return [];
  if (before === undefined) return [{ code: 'gate-added', weight: 'mapping', pointer, params }];
  if (after === undefined) return [{ code: 'gate-removed', weight: 'safe', pointer, params }];
  return detailChanges(sides, { before, after }, { pointer, stage });
}

interface GatePlace {
  readonly pointer: string;
  readonly stage: string;
}

const gateMembers: Readonly<Record<string, MemberTelling>> = {
  when: { code: 'gate-condition-changed', weight: (_before, after) => (after === undefined ? 'safe' : 'mapping') },
  message: { code: 'gate-words-changed' },
  flow: { code: 'gate-flow-changed', weight: (_before, after) => (after === undefined ? 'safe' : 'mapping') },
  waiver: { code: 'gate-waiver-changed' },
};

function detailChanges(
  sides: Sides,
  gates: { readonly before: Gate; readonly after: Gate },
  { pointer, stage }: GatePlace,
): readonly Change[] {
  const pair = { id: '', ...gates, pointer };
  const otherwise: MemberTelling = { code: 'gate-property-changed' };
  const plain = compareMembers(pair, {
    name: stage,
    members: gateMembers,
    otherwise,
    except: ['fields', 'documents', 'checklist'],
  });
  return [
    ...plain,
    ...listChanges(sides, { ...gates, member: 'fields' }, { pointer, stage }),
    ...listChanges(sides, { ...gates, member: 'documents' }, { pointer, stage }),
    ...checklistChanges(sides, gates, { pointer, stage }),
  ];
}

interface ListPair {
  readonly before: Gate;
  readonly after: Gate;
  readonly member: 'fields' | 'documents';
}

function listChanges(
  sides: Sides,
  { before, after, member }: ListPair,
  { pointer, stage }: GatePlace,
): readonly Change[] {
  const [earlier, later] = [before[member] ?? [], after[member] ?? []];
  if (same(before[member], after[member])) return [];
  const what = member === 'fields' ? 'gate-field' : 'gate-document';
  const tell = (end: string, weight: ChangeWeight, field: string): Change => {
    return { code: `${what}-${end}`, weight, pointer: `${pointer}/${member}`, params: { name: stage, field } };
  };
  const changes = [
    ...later.filter((id) => !earlier.includes(id)).map((id) => tell('added', 'mapping', fieldOn(sides.after, id))),
    ...earlier.filter((id) => !later.includes(id)).map((id) => tell('removed', 'safe', fieldOn(sides.before, id))),
  ];
  return changes.length > 0 ? changes : [tell('order-changed', 'safe', '')];
}

function checklistChanges(
  sides: Sides,
  { before, after }: { readonly before: Gate; readonly after: Gate },
  { pointer, stage }: GatePlace,
): readonly Change[] {
  if (same(before.checklist, after.checklist)) return [];
  const at = `${pointer}/checklist`;
  const changes = compareMaps(
    sides,
    { before: byId(before.checklist), after: byId(after.checklist), at },
    {
      what: 'checklist-item',
      name: (item, side) => wordsOn(side, item.label),
      added: () => 'mapping',
      removed: () => 'safe',
      changed: ({ before: earlier, after: later }) => [
        {
          code: 'checklist-item-changed',
          weight: 'safe',
          pointer: at,
          params: { name: wordsOn(sides.after, later.label) },
          ...values({ ...earlier }, { ...later }),
        },
      ],
    },
  );
  const all: readonly Change[] =
    changes.length > 0
      ? changes
      : [{ code: 'checklist-order-changed', weight: 'safe', pointer: at, params: { name: '' } }];
  return all.map((change) => ({ ...change, pointer: at, params: { ...change.params, stage } }));
}

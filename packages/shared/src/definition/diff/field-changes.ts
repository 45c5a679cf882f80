import type { Field } from '../../generated/field.ts';
import type { JsonObject } from '../../values/json.ts';
import { isJsonObject } from '../../values/json.ts';
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

const members: Readonly<Record<string, MemberTelling>> = {
  type: { code: 'field-type-changed', weight: 'breaking' },
  typeVersion: { code: 'field-type-changed', weight: 'mapping' },
  key: { code: 'field-key-changed', weight: 'mapping' },
  keyHistory: { code: 'field-key-history-changed' },
  label: { code: 'field-words-changed' },
  help: { code: 'field-words-changed' },
  placeholder: { code: 'field-words-changed' },
  required: { code: 'field-required-changed', weight: (_before, after) => (after === true ? 'breaking' : 'safe') },
  default: { code: 'field-default-changed' },
  computed: { code: 'field-computed-changed', weight: 'mapping' },
  onHide: { code: 'field-on-hide-changed' },
};

const privacyMembers: Readonly<Record<string, MemberTelling>> = {
  class: { code: 'privacy-class-changed', weight: 'mapping' },
  mask: { code: 'privacy-mask-changed' },
  purposes: { code: 'privacy-purposes-changed', weight: 'breaking' },
  retention: { code: 'privacy-retention-changed', weight: 'mapping' },
};

/** Changes of the fields. */
export function fieldChanges(sides: Sides): readonly Change[] {
  return compareMaps(
    sides,
    { before: sides.before.fields, after: sides.after.fields, at: '/fields' },
    {
      what: 'field',
      name: (_field, side, id) => fieldOn(side, id),
      added: (field) => (field.required === true && field.computed === undefined ? 'breaking' : 'safe'),
      changed: (pair) => changesOf(sides, pair),
    },
  );
}

function changesOf(sides: Sides, pair: Pair<Field>): readonly Change[] {
  const name = fieldOn(sides.after, pair.id);
  const otherwise: MemberTelling = { code: 'field-property-changed', weight: 'mapping' };
  return [
    ...compareMembers(pair, { name, members, otherwise, except: ['settings', 'checks', 'privacy', 'columns'] }),
    ...settingChanges(sides, pair, name),
    ...checkChanges(sides, pair, name),
    ...compareMembers(inside(pair, 'privacy'), {
      name,
      members: privacyMembers,
      otherwise: { code: 'field-property-changed' },
    }),
    ...columnChanges(sides, pair),
  ];
}

function inside(pair: Pair<Field>, member: 'privacy' | 'settings'): Pair<JsonObject> {
  const before = (pair.before[member] ?? {}) as JsonObject;
  return { id: pair.id, before, after: (pair.after[member] ?? {}) as JsonObject, pointer: `${pair.pointer}/${member}` };
}

/** Settings belong to the field type; lists whose entries have ids (options) are told entry by entry. */
function settingChanges(sides: Sides, pair: Pair<Field>, name: string): readonly Change[] {
  const { before, after, pointer } = inside(pair, 'settings');
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((setting): readonly Change[] => {
    if (same(before[setting], after[setting])) return [];
    const at = pointer + pointerOf(setting);
    const [earlier, later] = [optionsIn(before[setting]), optionsIn(after[setting])];
    if (earlier === null || later === null) {
      const params = { name, property: setting };
      return [
        {
          code: 'field-setting-changed',
          weight: 'mapping',
          pointer: at,
          params,
          ...values(before[setting], after[setting]),
        },
      ];
    }
    return optionChanges(sides, { earlier, later }, { name, at });
  });
}

interface Option extends JsonObject {
  readonly id: string;
}

function optionsIn(value: unknown): readonly Option[] | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.every((entry) => isJsonObject(entry) && typeof entry.id === 'string')
    ? (value as readonly Option[])
    : null;
}

interface OptionPlace {
  readonly name: string;
  readonly at: string;
}

function optionChanges(
  sides: Sides,
  lists: { readonly earlier: readonly Option[]; readonly later: readonly Option[] },
  { name, at }: OptionPlace,
): readonly Change[] {
  const label = (option: Option, side: Sides['after']): string =>
    wordsOn(side, typeof option.label === 'string' ? option.label : option.id);
  const changes = compareMaps(
    sides,
    { before: byId(lists.earlier), after: byId(lists.later), at },
    {
      what: 'option',
      name: label,
      changed: ({ id, before, after }) => [
        { code: 'option-changed', weight: 'safe', pointer: at, params: { name: id, field: name }, before, after },
      ],
    },
  );
  const moved = movedIds(
    lists.earlier.map(({ id }) => id),
    lists.later.map(({ id }) => id),
  );
  const order: readonly Change[] =
    moved.length === 0 ? [] : [{ code: 'option-order-changed', weight: 'safe', pointer: at, params: { name } }];
  return [
    ...changes.map((change) => ({ ...change, pointer: at, params: { ...change.params, field: name } })),
    ...order,
  ];
}

function checkChanges(sides: Sides, pair: Pair<Field>, name: string): readonly Change[] {
  const at = `${pair.pointer}/checks`;
  const changes = compareMaps(
    sides,
    { before: byId(pair.before.checks), after: byId(pair.after.checks), at },
    {
      what: 'check',
      name: (check, side) => wordsOn(side, check.message),
      added: (check) => (check.severity === 'error' ? 'mapping' : 'safe'),
      removed: () => 'safe',
      changed: ({ before, after }) => [
        {
          code: 'check-changed',
          weight: 'mapping',
          pointer: at,
          params: { name: wordsOn(sides.after, after.message) },
          before: { ...before },
          after: { ...after },
        } as unknown as Change,
      ],
    },
  );
  const order =
    pair.before.checks !== undefined && changes.length === 0 && !same(pair.before.checks, pair.after.checks);
  const moved: readonly Change[] = order
    ? [{ code: 'check-order-changed', weight: 'safe', pointer: at, params: { field: name } }]
    : [];
  return [
    ...changes.map((change) => ({ ...change, pointer: at, params: { ...change.params, field: name } })),
    ...moved,
  ];
}

function columnChanges(sides: Sides, { id, before, after, pointer }: Pair<Field>): readonly Change[] {
  const [earlier, later] = [before.columns ?? [], after.columns ?? []];
  if (same(before.columns, after.columns)) return [];
  const at = `${pointer}/columns`;
  const tell = (code: string, weight: Change['weight'], name: string): Change => {
    return { code, weight, pointer: at, params: { name, field: fieldOn(sides.after, id) } };
  };
  const changes = [
    ...later
      .filter((column) => !earlier.includes(column))
      .map((column) => tell('column-added', 'safe', fieldOn(sides.after, column))),
    ...earlier
      .filter((column) => !later.includes(column))
      .map((column) => tell('column-removed', 'mapping', fieldOn(sides.before, column))),
  ];
  return changes.length > 0 && movedIds(earlier, later).length === 0
    ? changes
    : [...changes, tell('column-order-changed', 'safe', '')];
}

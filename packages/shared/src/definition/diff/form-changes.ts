import type { Form, Rule } from '../../generated/form.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Change } from './change.ts';
import {
  compareMaps,
  compareMembers,
  fieldOn,
  type MemberTelling,
  type Pair,
  type Sides,
  values,
  wordsOn,
} from './compare.ts';
import { same } from './same.ts';

const members: Readonly<Record<string, MemberTelling>> = {
  use: { code: 'form-use-changed', weight: 'breaking' },
  title: { code: 'form-words-changed' },
  description: { code: 'form-words-changed' },
  submit: { code: 'form-words-changed' },
  public: { code: 'form-public-changed', weight: 'mapping' },
};

/** Changes of the forms: what stands on them, how it is arranged, and the rules. */
export function formChanges(sides: Sides): readonly Change[] {
  return compareMaps(
    sides,
    { before: sides.before.forms, after: sides.after.forms, at: '/forms' },
    {
      what: 'form',
      name: (form, side) => wordsOn(side, form.title),
      changed: (pair) => {
        const name = wordsOn(sides.after, pair.after.title);
        const otherwise: MemberTelling = { code: 'form-property-changed' };
        return [
          ...compareMembers(pair, { name, members, otherwise, except: ['layout', 'rules'] }),
          ...layoutChanges(sides, pair, name),
          ...ruleChanges(sides, pair, name),
        ];
      },
    },
  );
}

function layoutChanges(sides: Sides, { before, after, pointer }: Pair<Form>, form: string): readonly Change[] {
  if (same(before.layout, after.layout)) return [];
  const [earlier, later] = [fieldsOn(before), fieldsOn(after)];
  const tell = (code: string, name: string, place: string): Change => {
    return { code, weight: 'safe', pointer: `${pointer}/layout${pointerOf(place)}`, params: { name, form } };
  };
  const changes = [
    ...[...later]
      .filter(([field]) => !earlier.has(field))
      .map(([field, node]) => tell('form-field-added', fieldOn(sides.after, field), node)),
    ...[...earlier]
      .filter(([field]) => !later.has(field))
      .map(([field, node]) => tell('form-field-removed', fieldOn(sides.before, field), node)),
  ];
  const arranged: Change = {
    code: 'form-arranged',
    weight: 'safe',
    pointer: `${pointer}/layout`,
    params: { name: form },
  };
  return [...changes, arranged];
}

function fieldsOn({ layout }: Form): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(layout).flatMap(([node, { field }]) => (field === undefined ? [] : [[field, node] as const])),
  );
}

function ruleChanges(sides: Sides, { before, after, pointer }: Pair<Form>, form: string): readonly Change[] {
  // Without a title of its own a rule is called after what it acts on: its id says nothing to anybody.
  const name = ({ title, then }: Rule, side: Sides['after'], id: string): string => {
    if (title !== undefined) return wordsOn(side, title);
    const target = then.map((effect) => effect.target).find((each) => Object.hasOwn(side.fields, each));
    return target === undefined ? id : fieldOn(side, target);
  };
  const changes = compareMaps(
    sides,
    { before: before.rules, after: after.rules, at: `${pointer}/rules` },
    {
      what: 'rule',
      name,
      removed: () => 'safe',
      changed: (pair) => {
        const told = { name: name(pair.after, sides.after, pair.id) };
        const { before: earlier, after: later } = pair;
        const list: Change[] = [];
        if (!same(earlier.title, later.title))
          list.push({ code: 'rule-words-changed', weight: 'safe', pointer: `${pair.pointer}/title`, params: told });
        if (!same(earlier.when, later.when)) {
          list.push({
            code: 'rule-condition-changed',
            weight: 'safe',
            pointer: `${pair.pointer}/when`,
            params: told,
            ...values(earlier.when as never, later.when as never),
          });
        }
        if (!same(earlier.then, later.then)) {
          list.push({
            code: 'rule-effect-changed',
            weight: 'safe',
            pointer: `${pair.pointer}/then`,
            params: told,
            ...values(earlier.then as never, later.then as never),
          });
        }
        return list;
      },
    },
  );
  return changes.map((change) => ({ ...change, params: { ...change.params, form } }));
}

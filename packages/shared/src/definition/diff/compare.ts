import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { textOf } from '../../text/text-of.ts';
import type { Json } from '../../values/json.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Change, ChangeWeight } from './change.ts';
import { same } from './same.ts';

/** The two definitions that are compared. */
export interface Sides {
  readonly before: ProcessDefinition;
  readonly after: ProcessDefinition;
}

/** Something that is there on both sides, with what people call it and where it stands. */
export interface Pair<Part> {
  readonly id: string;
  readonly before: Part;
  readonly after: Part;
  readonly pointer: string;
}

type PartMap<Part> = Readonly<Record<string, Part>> | undefined;

/** How additions, removals and changes of one map are told. */
export interface MapTelling<Part> {
  /** Begins the codes: "field" gives "field-added" and "field-removed". */
  readonly what: string;
  readonly name: (part: Part, side: ProcessDefinition, id: string) => string;
  readonly added?: (part: Part) => ChangeWeight;
  readonly removed?: (part: Part) => ChangeWeight;
  readonly changed: (pair: Pair<Part>) => readonly Change[];
}

/** Compares two maps by id. */
export function compareMaps<Part>(
  sides: Sides,
  maps: { readonly before: PartMap<Part>; readonly after: PartMap<Part>; readonly at: string },
  tell: MapTelling<Part>,
): readonly Change[] {
  const { before = {}, after = {}, at } = maps;
  const changes: Change[] = [];
  for (const [id, part] of Object.entries(before)) {
    const pointer = at + pointerOf(id);
    const later = Object.hasOwn(after, id) ? after[id] : undefined;
    if (later === undefined) {
      const params = { name: tell.name(part, sides.before, id) };
      changes.push({ code: `${tell.what}-removed`, weight: tell.removed?.(part) ?? 'mapping', pointer, params });
    } else if (!same(part, later)) changes.push(...tell.changed({ id, before: part, after: later, pointer }));
  }
  for (const [id, part] of Object.entries(after)) {
    if (Object.hasOwn(before, id)) continue;
    const params = { name: tell.name(part, sides.after, id) };
    changes.push({
      code: `${tell.what}-added`,
      weight: tell.added?.(part) ?? 'safe',
      pointer: at + pointerOf(id),
      params,
    });
  }
  return changes;
}

/** How one member of a part is told when it differs. */
export interface MemberTelling {
  readonly code: string;
  readonly weight?: ChangeWeight | ((before: Json | undefined, after: Json | undefined) => ChangeWeight);
}

/** What telling about the members of one part needs. */
export interface MembersTelling {
  readonly name: string;
  readonly members: Readonly<Record<string, MemberTelling>>;
  /** Code for a member that is not listed. */
  readonly otherwise: MemberTelling;
  /** Members that are told by others. */
  readonly except?: readonly string[];
}

/** Compares two parts member by member; a member nobody speaks for is told by its name. */
export function compareMembers<Part extends object>(pair: Pair<Part>, telling: MembersTelling): readonly Change[] {
  const before = pair.before as Readonly<Record<string, Json>>;
  const after = pair.after as Readonly<Record<string, Json>>;
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((member): readonly Change[] => {
    if (telling.except?.includes(member) === true || same(before[member], after[member])) return [];
    const { code, weight = 'safe' } = Object.hasOwn(telling.members, member)
      ? (telling.members[member] ?? telling.otherwise)
      : telling.otherwise;
    const heavy = typeof weight === 'function' ? weight(before[member], after[member]) : weight;
    const params = { name: telling.name, property: member };
    return [
      {
        code,
        weight: heavy,
        pointer: pair.pointer + pointerOf(member),
        params,
        ...values(before[member], after[member]),
      },
    ];
  });
}

/** The two values of a change, those that are there. */
export function values(before: Json | undefined, after: Json | undefined): Pick<Change, 'before' | 'after'> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

/** Members of a list by id, for lists whose order is told apart from their members. */
export function byId<Part extends { readonly id: string }>(
  list: readonly Part[] | undefined,
): Readonly<Record<string, Part>> {
  return Object.fromEntries((list ?? []).map((part) => [part.id, part]));
}

/** Ids that are in both lists but not in the same order among those. */
export function movedIds(before: readonly string[], after: readonly string[]): readonly string[] {
  const kept = after.filter((id) => before.includes(id));
  const places = kept.map((id) => before.indexOf(id));
  const stays = new Set(longestRising(places));
  return kept.filter((_id, index) => !stays.has(places[index] ?? -1));
}

function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const number of numbers) {
    const fitting = runs.filter((run) => (run.at(-1) ?? -1) < number);
    const longest = fitting.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, number]);
  }
  return runs.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
}

/** Words behind a text ref on one side. */
export function wordsOn(side: ProcessDefinition, ref: string): string {
  return textOf(side, ref, side.defaultLocale);
}

/** What people call a field on one side. */
export function fieldOn(side: ProcessDefinition, id: string): string {
  const field = Object.hasOwn(side.fields, id) ? side.fields[id] : undefined;
  return field === undefined ? id : wordsOn(side, field.label);
}

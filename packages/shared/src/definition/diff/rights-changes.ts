import type { RoleAccess } from '../../generated/access.ts';
import type { Change } from './change.ts';
import { compareMaps, compareMembers, fieldOn, type MemberTelling, type Pair, type Sides, wordsOn } from './compare.ts';
import { same } from './same.ts';

const purposeMembers: Readonly<Record<string, MemberTelling>> = {
  title: { code: 'purpose-words-changed' },
  consent: { code: 'purpose-words-changed', weight: 'mapping' },
  basis: { code: 'purpose-basis-changed', weight: 'breaking' },
  retention: { code: 'purpose-retention-changed', weight: 'mapping' },
};

const noticeMembers: Readonly<Record<string, MemberTelling>> = {
  version: { code: 'notice-version-changed', weight: 'mapping' },
};

/** Changes of who may what, and of what personal values are for. */
export function rightsChanges(sides: Sides): readonly Change[] {
  const { before, after } = sides;
  return [
    ...compareMaps(
      sides,
      { before: before.roles, after: after.roles, at: '/roles' },
      {
        what: 'role',
        name: (role, side) => wordsOn(side, role.label),
        changed: ({ pointer, after: role }) => [
          { code: 'role-words-changed', weight: 'safe', pointer, params: { name: wordsOn(after, role.label) } },
        ],
      },
    ),
    ...accessChanges(sides),
    ...compareMaps(
      sides,
      { before: before.privacy.purposes, after: after.privacy.purposes, at: '/privacy/purposes' },
      {
        what: 'purpose',
        name: (purpose, side) => wordsOn(side, purpose.title),
        added: () => 'breaking',
        removed: () => 'breaking',
        changed: (pair) => {
          const name = wordsOn(after, pair.after.title);
          return compareMembers(pair, { name, members: purposeMembers, otherwise: { code: 'purpose-words-changed' } });
        },
      },
    ),
    ...compareMaps(
      sides,
      { before: before.privacy.notices, after: after.privacy.notices, at: '/privacy/notices' },
      {
        what: 'notice',
        name: (notice, side) => wordsOn(side, notice.controller),
        changed: (pair) => {
          const name = wordsOn(after, pair.after.controller);
          return compareMembers(pair, {
            name,
            members: noticeMembers,
            otherwise: { code: 'notice-changed', weight: 'mapping' },
          });
        },
      },
    ),
  ];
}

function accessChanges(sides: Sides): readonly Change[] {
  const { before, after } = sides;
  if ((before.access === undefined) !== (after.access === undefined)) {
    const code = after.access === undefined ? 'access-removed' : 'access-added';
    return [{ code, weight: 'mapping', pointer: '/access', params: {} }];
  }
  const roleName = (side: Sides['after'], slot: string): string => {
    const label = Object.hasOwn(side.roles, slot) ? side.roles[slot]?.label : undefined;
    return label === undefined ? slot : wordsOn(side, label);
  };
  return compareMaps(
    sides,
    { before: before.access?.roles, after: after.access?.roles, at: '/access/roles' },
    {
      what: 'role-access',
      name: (_access, side, slot) => roleName(side, slot),
      added: () => 'mapping',
      changed: (pair) => roleAccessChanges(sides, pair, roleName(after, pair.id)),
    },
  );
}

function roleAccessChanges(sides: Sides, pair: Pair<RoleAccess>, name: string): readonly Change[] {
  const [earlier, later] = [pair.before.fields ?? {}, pair.after.fields ?? {}];
  const members = { deals: { code: 'access-deals-changed' }, reveal: { code: 'access-reveal-changed' } };
  const plain = compareMembers(pair, {
    name,
    members,
    otherwise: { code: 'access-property-changed' },
    except: ['fields'],
  });
  if (same(pair.before.fields, pair.after.fields)) return plain;
  const changed = [...new Set([...Object.keys(earlier), ...Object.keys(later)])].filter(
    (field) => earlier[field] !== later[field],
  );
  const told = changed.map((field): Change => {
    const params = {
      name,
      field: fieldOn(sides.after, field),
      before: earlier[field] ?? '—',
      after: later[field] ?? '—',
    };
    return { code: 'access-field-changed', weight: 'safe', pointer: `${pair.pointer}/fields/${field}`, params };
  });
  if (told.length > 0) return [...plain, ...told];
  return [
    ...plain,
    {
      code: 'access-property-changed',
      weight: 'safe',
      pointer: `${pair.pointer}/fields`,
      params: { name, property: 'fields' },
    },
  ];
}

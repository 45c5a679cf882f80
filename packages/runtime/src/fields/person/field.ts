import { maskText, type Organization, type Person } from '@dealwright/shared';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { memberName, memberOf } from '../member.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { personProblemTexts, personTexts } from './texts.ts';

function hasRole(person: Person, slot: string, { slots }: Organization): boolean {
  const filled = Object.hasOwn(slots, slot) ? slots[slot] : undefined;
  return (filled ?? [slot.replace(/^role:/u, '')]).some((role) => person.roles.includes(role));
}

/** A person of the organization, stored as the member's id. */
export const personField: FieldType = Object.freeze<FieldType>({
  type: 'person',
  version: 1,
  group: 'relation',
  icon: 'user',
  settingsSchema,
  defaults: {},
  texts: { ...personTexts, ...personProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'person', mayBeEmpty: true }),
  check(field, scope) {
    const { role } = fieldSettings<Settings>(field);
    if (role === undefined || Object.hasOwn(scope.definition.roles, role)) return [];
    const message = `The definition has no role ${role}.`;
    return [settingProblem(scope, { code: 'field-unknown-role', at: '/role', message, params: { role } })];
  },
  valueSchema: () => ({ type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? input.trim() : undefined),
  problems(value, { field, organization }) {
    if (typeof value !== 'string') return [valueProblem('person')];
    if (organization === null) return [];
    const person = memberOf(value, organization);
    const { role } = fieldSettings<Settings>(field);
    if (person === undefined) return [valueProblem('person')];
    if (role === undefined || hasRole(person, role, organization)) return [];
    return [valueProblem('person-role', { name: person.name, role: role.replace(/^role:/u, '') })];
  },
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value, { organization }) => (typeof value === 'string' ? memberName(value, organization) : ''),
  compare: compareTexts,
  samples: [
    { name: 'owner', settings: {}, valid: ['p_rieke', ' p-1 '], invalid: ['two words', '', 5, ['p_1'], true, 'ü'] },
  ],
});

import { maskText, type Organization, type Team } from '@dealwright/shared';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldType } from '../field-type.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { teamProblemTexts, teamTexts } from './texts.ts';

function teamOf(id: string, organization: Organization | null): Team | undefined {
  return organization !== null && Object.hasOwn(organization.teams, id) ? organization.teams[id] : undefined;
}

/** A team of the organization, stored as its id. */
export const teamField: FieldType = Object.freeze<FieldType>({
  type: 'team',
  version: 1,
  group: 'relation',
  icon: 'users',
  settingsSchema,
  defaults: {},
  texts: { ...teamTexts, ...teamProblemTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  check: () => [],
  valueSchema: () => ({ type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' }),
  isEmpty: isEmptyValue,
  normalize: (input) => (typeof input === 'string' ? input.trim() : undefined),
  problems(value, { organization }) {
    if (typeof value !== 'string') return [valueProblem('team')];
    return organization === null || teamOf(value, organization) !== undefined ? [] : [valueProblem('team')];
  },
  mask: (value) => maskText(typeof value === 'string' ? value : '', 'all'),
  format: (value, { organization }) => (typeof value === 'string' ? (teamOf(value, organization)?.name ?? value) : ''),
  compare: compareTexts,
  samples: [
    {
      name: 'who is in charge',
      settings: {},
      valid: ['team_muc', ' t-1 '],
      invalid: ['two words', '', 5, ['t'], true],
    },
  ],
});

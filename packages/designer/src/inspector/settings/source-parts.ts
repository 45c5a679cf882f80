import type { PersonSource, ProcessDefinition } from '@dealwright/shared';

/** A source of people and what to do with it once it is changed. */
export interface SourcePartsProps<Source extends PersonSource = PersonSource> {
  readonly source: Source;
  readonly onChange: (source: PersonSource) => void;
}

/** The source of one kind. */
export type SourceOf<From extends PersonSource['from']> = Extract<PersonSource, { readonly from: From }>;

/** Kinds of sources in the order they are offered. */
export const sourceNames: readonly PersonSource['from'][] = [
  'role',
  'superiors',
  'superior',
  'authority',
  'head',
  'members',
  'group',
  'people',
  'field',
  'choice',
  'initiator',
  'owner',
  'expression',
];

/** A source of a kind with everything it needs. */
export function freshSource(from: PersonSource['from'], { roles, fields }: ProcessDefinition): PersonSource {
  const field = fieldOf(fields, 'person') ?? Object.keys(fields)[0] ?? 'f_none';
  const fresh: { readonly [From in PersonSource['from']]: SourceOf<From> } = {
    people: { from: 'people', people: [] },
    role: { from: 'role', role: Object.keys(roles)[0] ?? 'role:member', within: 'region' },
    superiors: { from: 'superiors', of: 'initiator', levels: 1 },
    superior: { from: 'superior', of: 'initiator', level: 2 },
    authority: { from: 'authority', amount: fieldOf(fields, 'money') ?? field },
    head: { from: 'head', unit: 'team', of: 'deal' },
    members: { from: 'members', unit: 'team', of: 'deal' },
    group: { from: 'group', group: 'group' },
    field: { from: 'field', field },
    choice: { from: 'choice', by: 'initiator' },
    initiator: { from: 'initiator' },
    owner: { from: 'owner' },
    expression: { from: 'expression', value: { input: 'owner' } },
  };
  return fresh[from];
}

function fieldOf(fields: ProcessDefinition['fields'], type: string): string | undefined {
  return Object.keys(fields).find((id) => fields[id]?.type === type);
}

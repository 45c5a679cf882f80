/** What the value of a reason's parameter is, so that whoever shows it can put a name in its place. */
export type ReasonParamKind =
  | 'person'
  | 'stage'
  | 'flow'
  | 'node'
  | 'field'
  | 'form'
  | 'role'
  | 'table'
  | 'region'
  | 'team'
  | 'group'
  | 'branch'
  | 'purpose'
  | 'instant'
  | 'text'
  | 'plain';

const kinds: ReadonlyMap<string, ReasonParamKind> = new Map([
  ['person', 'person'],
  ['initiator', 'person'],
  ['owner', 'person'],
  ['from', 'person'],
  ['to', 'person'],
  ['of', 'person'],
  ['stage', 'stage'],
  ['flow', 'flow'],
  ['node', 'node'],
  ['field', 'field'],
  ['form', 'form'],
  ['role', 'role'],
  ['table', 'table'],
  ['region', 'region'],
  ['team', 'team'],
  ['group', 'group'],
  ['branch', 'branch'],
  ['purpose', 'purpose'],
  ['at', 'instant'],
  ['title', 'text'],
  ['text', 'text'],
]);

/**
 * The convention of all reasons: a parameter's name says what its value is. Ids are of the organization or the definition,
 * `text` is a text ref of the definition ("t:…"), `instant` an ISO instant, `plain` is shown as it stands.
 */
export function reasonParamKind(name: string): ReasonParamKind {
  return kinds.get(name) ?? 'plain';
}

import { fillsSlot } from '@dealwright/runtime';
import type { ProcessDefinition, RoleAccess } from '@dealwright/shared';
import type { Viewer } from './viewer.ts';

/** Which deals of a process somebody sees, beside those that are his own or ask something of him. */
export type Scope = RoleAccess['deals'];

const widest: readonly Scope[] = ['organization', 'region', 'team', 'own', 'none'];

/**
 * The widest scope among the viewer's roles. Where a process lists roles, people of no listed role see what is theirs; where it
 * lists none, everybody of the organization works on everything.
 */
export function scopeOf(definition: ProcessDefinition, viewer: Viewer): Scope {
  if (Object.keys(definition.access?.roles ?? {}).length === 0) return 'organization';
  const scopes = grantsOf(definition, viewer).map(({ deals }) => deals);
  return widest.find((scope) => scopes.includes(scope)) ?? 'own';
}

/** What the roles of the viewer grant. */
export function grantsOf(definition: ProcessDefinition, viewer: Viewer): readonly RoleAccess[] {
  return Object.entries(definition.access?.roles ?? {})
    .filter(([slot]) => fillsSlot(viewer.person, slot, viewer.organization))
    .map(([, grant]) => grant);
}

import type { Permission } from '@dealwright/shared/api';

/** The roles an organization may give. */
export type RoleKey =
  | 'business-user'
  | 'sales'
  | 'sales-manager'
  | 'finance'
  | 'ops'
  | 'developer'
  | 'auditor'
  | 'administrator';

const member: readonly Permission[] = ['signed-in', 'organization.read', 'process.read', 'deal.read', 'task.decide'];
const drawing: readonly Permission[] = ['process.draw', 'template.read', 'template.install'];

/** What each role may do; the one place where it is decided. */
export const rolePermissions: Readonly<Record<RoleKey, readonly Permission[]>> = Object.freeze({
  'business-user': [...member, ...drawing, 'process.publish', 'process.release'],
  sales: [...member, 'deal.write'],
  'sales-manager': [...member, 'deal.write'],
  finance: member,
  ops: [...member, ...drawing, 'process.publish', 'process.release', 'audit.read', 'calendar.import'],
  developer: [...member, ...drawing, 'audit.read', 'deal.signal', 'connection.administer'],
  auditor: [...member, 'audit.read'],
  administrator: [
    ...member,
    ...drawing,
    'process.publish',
    'process.release',
    'deal.write',
    'deal.signal',
    'audit.read',
    'organization.administer',
    'calendar.import',
    'connection.administer',
  ],
});

/** Everything that a set of roles allows together; a role that is not known allows nothing. */
export function permissionsOf(roles: readonly string[]): ReadonlySet<Permission> {
  const known = roles.filter((role): role is RoleKey => Object.hasOwn(rolePermissions, role));
  return new Set(['signed-in', ...known.flatMap((role) => rolePermissions[role])]);
}

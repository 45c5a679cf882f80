import type { AuditTables } from '../features/audit/audit.tables.ts';
import type { FilesTables } from '../features/files/files.tables.ts';
import type { IdentityTables } from '../features/identity/identity.tables.ts';
import type { OrganizationTables } from '../features/organization/organization.tables.ts';
import type { HttpTables } from '../http/http.tables.ts';

/** Every table of schema `app`, as the query builder knows it. */
export interface Tables extends OrganizationTables, IdentityTables, AuditTables, FilesTables, HttpTables {}

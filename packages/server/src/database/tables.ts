import type { AuditTables } from '../features/audit/audit.tables.ts';
import type { ConnectionTables } from '../features/connections/connections.tables.ts';
import type { DealTables } from '../features/deals/deals.tables.ts';
import type { DefinitionTables } from '../features/definitions/definitions.tables.ts';
import type { FilesTables } from '../features/files/files.tables.ts';
import type { IdentityTables } from '../features/identity/identity.tables.ts';
import type { NotificationTables } from '../features/notifications/notifications.tables.ts';
import type { OrganizationTables } from '../features/organization/organization.tables.ts';
import type { PublicFormTables } from '../features/public-forms/public-forms.tables.ts';
import type { ReceiptTables } from '../features/receipts/receipts.tables.ts';
import type { ReleaseTables } from '../features/releases/releases.tables.ts';
import type { ScheduleTables } from '../features/schedules/schedules.tables.ts';
import type { TaskTables } from '../features/tasks/tasks.tables.ts';
import type { WebhookTables } from '../features/webhooks/webhooks.tables.ts';
import type { HttpTables } from '../http/http.tables.ts';

/** Every table of schema `app`, as the query builder knows it. */
export interface Tables
  extends OrganizationTables,
    IdentityTables,
    AuditTables,
    FilesTables,
    HttpTables,
    DefinitionTables,
    ReceiptTables,
    ReleaseTables,
    ScheduleTables,
    DealTables,
    TaskTables,
    NotificationTables,
    PublicFormTables,
    ConnectionTables,
    WebhookTables {}

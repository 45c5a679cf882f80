import type { RouteImplementation } from '../http/implement.ts';
import { serverRoutes } from '../http/server.routes.ts';
import type { JobImplementation } from '../jobs/handle-job.ts';
import { liveRoutes } from '../live/live.routes.ts';
import { mailRoutes } from '../mail/mail.routes.ts';
import { mailJobs } from '../mail/send-mail.ts';
import { administrationRoutes } from './administration/administration.routes.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { callJobs } from './calls/calls.jobs.ts';
import { callRoutes } from './calls/calls.routes.ts';
import { connectionRoutes } from './connections/connections.routes.ts';
import { dealJobs } from './deals/deals.jobs.ts';
import { dealRoutes } from './deals/deals.routes.ts';
import { definitionRoutes } from './definitions/definitions.routes.ts';
import { fileRoutes } from './files/files.routes.ts';
import { identityRoutes } from './identity/identity.routes.ts';
import { leaverJobs } from './leavers/leavers.jobs.ts';
import { leaverRoutes } from './leavers/leavers.routes.ts';
import { notificationRoutes } from './notifications/notifications.routes.ts';
import { organizationRoutes } from './organization/organization.routes.ts';
import { publicFormJobs } from './public-forms/public-forms.jobs.ts';
import { publicFormRoutes } from './public-forms/public-forms.routes.ts';
import { receiptRoutes } from './receipts/receipts.routes.ts';
import { releaseRoutes } from './releases/releases.routes.ts';
import { scheduleJobs } from './schedules/schedules.jobs.ts';
import { scheduleRoutes } from './schedules/schedules.routes.ts';
import { taskRoutes } from './tasks/tasks.routes.ts';
import { templateRoutes } from './templates/templates.routes.ts';
import { webhookRoutes } from './webhooks/webhooks.routes.ts';

/** Every route of the product. */
export const routes: readonly RouteImplementation[] = [
  ...serverRoutes,
  ...identityRoutes,
  ...organizationRoutes,
  ...leaverRoutes,
  ...administrationRoutes,
  ...auditRoutes,
  ...fileRoutes,
  ...liveRoutes,
  ...mailRoutes,
  ...templateRoutes,
  ...definitionRoutes,
  ...releaseRoutes,
  ...dealRoutes,
  ...taskRoutes,
  ...receiptRoutes,
  ...notificationRoutes,
  ...publicFormRoutes,
  ...connectionRoutes,
  ...callRoutes,
  ...webhookRoutes,
  ...scheduleRoutes,
];

/** Every kind of job of the product. */
export const jobs: readonly JobImplementation[] = [
  ...mailJobs,
  ...dealJobs,
  ...callJobs,
  ...publicFormJobs,
  ...leaverJobs,
  ...scheduleJobs,
];

import type { RouteImplementation } from '../http/implement.ts';
import { serverRoutes } from '../http/server.routes.ts';
import type { JobImplementation } from '../jobs/handle-job.ts';
import { liveRoutes } from '../live/live.routes.ts';
import { mailRoutes } from '../mail/mail.routes.ts';
import { mailJobs } from '../mail/send-mail.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { fileRoutes } from './files/files.routes.ts';
import { identityRoutes } from './identity/identity.routes.ts';
import { organizationRoutes } from './organization/organization.routes.ts';

/** Every route of the product. */
export const routes: readonly RouteImplementation[] = [
  ...serverRoutes,
  ...identityRoutes,
  ...organizationRoutes,
  ...auditRoutes,
  ...fileRoutes,
  ...liveRoutes,
  ...mailRoutes,
];

/** Every kind of job of the product. */
export const jobs: readonly JobImplementation[] = [...mailJobs];

// What other features may read of the audit trail.
export { hasAudit } from './audit.store.ts';

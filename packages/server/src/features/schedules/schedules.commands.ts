// What other features may ask schedules to do, inside their own transaction.
export { tryAgain as retrySchedules } from './trouble.store.ts';

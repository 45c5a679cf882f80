// What other features may ask deals to do, inside their own transaction.
export { checkFiles } from './check-files.ts';
export { refusalError } from './command-answer.ts';
export { nextDealNumber } from './deal-number.ts';
export { runCommand, type StartBody, startDeal } from './deal-runner.ts';
export { stampConsents } from './stamp-consents.ts';

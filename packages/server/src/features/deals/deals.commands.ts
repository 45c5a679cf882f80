// What other features may ask deals to do, inside their own transaction.
export { checkFiles } from './check-files.ts';
export { refusalError } from './command-answer.ts';
export { giveBackNumbers, nextDealNumber } from './deal-number.ts';
export { type GivenCommand, runCommand, type StartBody, startDeal } from './deal-runner.ts';
export { countCarriedOut, type GivenOutcome, giveTogether } from './give-together.ts';

import type { Command, CommandOf } from '../command.ts';
import type { Refusal } from '../decision.ts';
import type { Deal } from '../state.ts';
import { beginTurn, refuse, type Turn, type TurnInput } from '../turn.ts';
import { add } from './add.ts';
import { answer } from './answer.ts';
import { assign } from './assign.ts';
import { check } from './check.ts';
import { claim, release } from './claim.ts';
import { comment } from './comment.ts';
import { advise, consult } from './consult.ts';
import { abstain, approve, complete, reject } from './decide-seat.ts';
import { edit } from './edit.ts';
import { jump, terminate } from './jump.ts';
import { letPass } from './let-pass.ts';
import { withMentions } from './mention.ts';
import { move } from './move.ts';
import { notify, urge } from './notify.ts';
import { read } from './read.ts';
import { remove } from './remove.ts';
import { resubmit } from './resubmit.ts';
import { returnRun } from './return.ts';
import { revive } from './revive.ts';
import { revoke } from './revoke.ts';
import { signal } from './signal.ts';
import { type Outcome, startDeal } from './start.ts';
import { startFlow } from './start-flow.ts';
import { resume, suspend } from './suspend.ts';
import { takeBack } from './take-back.ts';
import { takeBackConsent } from './take-back-consent.ts';
import { timer, timerFailed } from './timer.ts';
import { transfer } from './transfer.ts';
import { withdraw } from './withdraw.ts';

type Opener = (input: TurnInput, deal: Deal | null) => Outcome;

/** What each command does; every kind of command has its entry, and its file beside this one. */
const openers: { readonly [Kind in Command['kind']]: Opener } = {
  start: startDeal,
  edit: onRunningDeal(edit),
  move: onRunningDeal(move),
  check: onRunningDeal(check),
  assign: onRunningDeal(assign),
  comment: onRunningDeal(comment),
  'start-flow': onRunningDeal(startFlow),
  resubmit: onRunningDeal(withMentions(resubmit)),
  withdraw: onRunningDeal(withMentions(withdraw)),
  approve: onRunningDeal(withMentions(approve)),
  reject: onRunningDeal(withMentions(reject)),
  abstain: onRunningDeal(withMentions(abstain)),
  return: onRunningDeal(withMentions(returnRun)),
  add: onRunningDeal(add),
  remove: onRunningDeal(remove),
  consult: onRunningDeal(consult),
  advise: onRunningDeal(advise),
  claim: onRunningDeal(claim),
  release: onRunningDeal(release),
  'take-back': onRunningDeal(takeBack),
  urge: onRunningDeal(urge),
  read: onRunningDeal(read),
  notify: onRunningDeal(notify),
  revoke: onRunningDeal(revoke),
  revive: onRunningDeal(revive),
  'let-pass': onRunningDeal(letPass),
  jump: onRunningDeal(jump),
  terminate: onRunningDeal(terminate),
  complete: onRunningDeal(withMentions(complete)),
  transfer: onRunningDeal(transfer),
  suspend: onRunningDeal(suspend),
  resume: onRunningDeal(resume),
  timer: onRunningDeal(timer),
  'timer-failed': onRunningDeal(timerFailed),
  signal: onRunningDeal(signal),
  answer: onRunningDeal(answer),
  'take-back-consent': onRunningDeal(takeBackConsent),
};

/** Opens the turn of a command: what it does itself, before the flows carry on. */
export function openTurn(input: TurnInput, deal: Deal | null): Outcome {
  return openers[input.command.kind](input, deal);
}

function onRunningDeal<Kind extends Command['kind']>(
  handler: (turn: Turn, command: CommandOf<Kind>) => Refusal | null,
): Opener {
  return (input, deal) => {
    const { command, definition } = input;
    if (deal === null) return { refused: refuse('no-deal') };
    if (deal.process.key !== definition.key) {
      return { refused: refuse('wrong-definition', { key: deal.process.key }) };
    }
    const turn = beginTurn(input, deal);
    const refused = handler(turn, command as CommandOf<Kind>);
    return refused === null ? turn : { refused };
  };
}

import type { ProcessDefinition } from '@dealwright/shared';
import type { DealEvent } from '../../event.ts';
import { replay } from '../../fold/apply-event.ts';
import type { Deal } from '../../state.ts';
import { plusMilliseconds } from '../../time.ts';
import { beginning, type MixedStep, mixedCommand } from './mixed-steps.ts';
import { type Decide, type Delivered, oneWriter } from './one-writer.ts';
import { proxied } from './people-walk.ts';
import { instant } from './walk.ts';
import { watch } from './watch.ts';

/** What a walk did and what was wrong; it ends with the first step after which something is. */
export interface Walk {
  readonly steps: readonly Delivered[];
  readonly faults: readonly string[];
}

/** Two clients work on one deal, each on what he saw last, while the server dies now and then; everything is looked at after every step. */
export function mixedWalk(definition: ProcessDefinition, steps: readonly MixedStep[], decideWith?: Decide): Walk {
  const writer = oneWriter(definition, decideWith);
  const watcher = watch(definition, proxied);
  const walked: Delivered[] = [];
  const give = (...[command, context, crash]: Parameters<typeof writer.deliver>): readonly string[] => {
    const before = writer.kept;
    const delivered = writer.deliver(command, context, crash);
    walked.push(delivered);
    return watcher.faults(delivered, before, writer.kept);
  };
  let now = instant(0);
  for (const command of beginning(definition)) {
    const faults = give(command, { now, organization: proxied }, 'none');
    if (faults.length > 0) return { steps: walked, faults };
  }
  const seen: [Deal | null, Deal | null] = [null, null];
  for (const [index, { client, looks, crash, deed }] of steps.entries()) {
    now = plusMilliseconds(now, 3_600_000 * deed.hours);
    const known = looks ? null : seen[client];
    const deal = known ?? writer.kept.deal;
    if (deal === null) return { steps: walked, faults: ['the deal did not begin'] };
    seen[client] = deal;
    const command = mixedCommand(definition, deal, { deed, index });
    const due = command.kind === 'timer' && deed.hours % 5 > 0 ? deal.timers[command.timer]?.at : undefined;
    if (due !== undefined && due > now) now = due;
    const faults = give(command, { now, organization: proxied }, crash);
    if (faults.length > 0) return { steps: walked, faults };
  }
  const events = writer.kept.log.map((line) => JSON.parse(line) as DealEvent);
  const same = JSON.stringify(replay(events)) === writer.kept.state;
  return { steps: walked, faults: same ? [] : ['I-4: the whole history does not give the state'] };
}

import type { Organization, ProcessDefinition } from '@dealwright/shared';
import type { Decision } from '../../decision.ts';
import type { Effect } from '../../effect.ts';
import type { DealEvent } from '../../event.ts';
import { applyEvent } from '../../fold/apply-event.ts';
import { lifeFaults, ownDecisionFaults, writeFaults } from './history-faults.ts';
import { faultsOf } from './invariants.ts';
import type { Delivered, Kept } from './one-writer.ts';
import { unwordedIn } from './worded.ts';

type Accepted = Extract<Decision, { ok: true }>;

/** Looks on while a deal is worked at; knows what happened before. */
export interface Watch {
  /** Everything that is wrong after a step; each finding is a sentence, and there must be none. */
  faults(delivered: Delivered, before: Kept, after: Kept): readonly string[];
}

/** Watches one deal from its beginning. */
export function watch(definition: ProcessDefinition, organization: Organization): Watch {
  const effectKeys = new Set<string>();
  const live = new Map<string, boolean>();

  const faultsOfAccepted = (decision: Accepted, before: Kept, after: Kept): readonly string[] => [
    ...foldFaults(decision, before, after),
    ...(after.deal === null ? [] : faultsOf(after.deal, definition, organization)),
    ...decision.effects.flatMap((effect) => effectFaults(effect, effectKeys, organization)),
    ...decision.events.flatMap((event) => [
      ...lifeFaults(event, live),
      ...(before.deal === null ? [] : ownDecisionFaults(event, before.deal, definition)),
    ]),
  ];

  return {
    faults(delivered, before, after) {
      const { decided, answer, command } = delivered;
      const [first, again] = decided.map(({ decision }) => decision);
      const faults = decided.flatMap(({ before: given, left }) =>
        given.state === left ? [] : ['the engine changed the state that it was given'],
      );
      if (first === undefined) return [...faults, `${command.id} was not decided at all`];
      if (again !== undefined && JSON.stringify(again) !== JSON.stringify(first))
        faults.push('I-4: deciding again came to something else');
      faults.push(...unwordedIn(first));
      if (!first.ok) {
        if (after !== before) faults.push(`the refused command ${command.id} changed something`);
        return faults;
      }
      if (after.answers.get(command.id) !== answer) faults.push(`${command.id} got another answer than is kept`);
      return [
        ...faults,
        ...faultsOfAccepted(first, before, after),
        ...writeFaults(command, { before: before.deal, after: after.deal, definition }),
      ];
    },
  };
}

/** I-4, step by step: what is kept is what was kept, with the new facts folded in, all of it through JSON. */
function foldFaults({ events, deal }: Accepted, before: Kept, after: Kept): readonly string[] {
  const added = after.log.slice(before.log.length);
  const faults = added.length === events.length ? [] : ['S-18: what was decided is not written exactly once'];
  let folded = before.deal;
  for (const line of added) folded = applyEvent(folded, JSON.parse(line) as DealEvent);
  if (JSON.stringify(folded) !== after.state) faults.push('I-4: the state is not the fold of its history');
  if (deal.revision !== after.log.length) faults.push(`revision ${deal.revision} after ${after.log.length} facts`);
  return faults;
}

/** I-10: every effect has a key of its own; people are told once, and only people that there are. */
function effectFaults(effect: Effect, keys: Set<string>, { people }: Organization): readonly string[] {
  const faults = keys.has(effect.key) ? [`I-10: ${effect.key} twice`] : [];
  keys.add(effect.key);
  if (effect.kind !== 'notify') return faults;
  if (new Set(effect.people).size !== effect.people.length) faults.push(`${effect.key} tells somebody twice`);
  const strangers = effect.people.filter((person) => !Object.hasOwn(people, person));
  return [...faults, ...strangers.map((person) => `${effect.key} tells ${person}, who is nobody`)];
}

import { decide } from '../engine/decide.ts';
import type { Decision, TraceStep } from '../engine/decision.ts';
import type { Effect } from '../engine/effect.ts';
import type { DealEvent } from '../engine/event.ts';
import type { Timer } from '../engine/state.ts';
import { instantAfter, zoneOf } from '../engine/time.ts';
import type { Play } from './play.ts';

/** Lets time pass for a duration, counted in the calendar of the deal's region. */
export function passTime(play: Play, duration: string): Decision {
  return passUntil(play, instantAfter(play.now, duration, zoneOf(play.deal?.region ?? '', play.organization)));
}

/** Lets time pass until an instant and fires the timers that fall due, in their order and each at its own time. */
export function passUntil(play: Play, until: string): Decision {
  const [events, effects, trace]: [DealEvent[], Effect[], TraceStep[]] = [[], [], []];
  for (let timer = nextTimer(play, until); timer !== null; timer = nextTimer(play, until)) {
    if (timer.at > play.now) play.now = timer.at;
    const decision = fire(play, timer);
    if (!decision.ok) return decision;
    events.push(...decision.events);
    effects.push(...decision.effects);
    trace.push(...decision.trace);
    play.deal = decision.deal;
  }
  if (until > play.now) play.now = until;
  return play.deal === null
    ? { ok: false, refused: { code: 'no-deal', params: {}, details: [], gap: null } }
    : { ok: true, deal: play.deal, events, effects, trace };
}

function nextTimer({ deal }: Play, until: string): Timer | null {
  const due = Object.values(deal?.timers ?? {}).filter(({ at }) => at <= until);
  return due.toSorted((left, right) => (left.at < right.at ? -1 : 1))[0] ?? null;
}

function fire({ definition, deal, now, organization }: Play, timer: Timer): Decision {
  const by = { kind: 'system', reason: 'timer' } as const;
  return decide(
    definition,
    deal,
    { id: `timer-${timer.id}`, by, kind: 'timer', timer: timer.id },
    { now, organization },
  );
}

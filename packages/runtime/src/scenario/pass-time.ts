import { decide } from '../engine/decide.ts';
import type { Decision, TraceStep } from '../engine/decision.ts';
import type { Timer } from '../engine/state.ts';
import { instantAfter, zoneOf } from '../engine/time.ts';
import type { Play } from './play.ts';

/** Lets time pass and fires the timers that fall due, in their order and each at its own time. */
export function passTime(play: Play, duration: string): Decision {
  const zone = zoneOf(play.deal?.region ?? '', play.organization);
  const until = instantAfter(play.now, duration, zone);
  const trace: TraceStep[] = [];
  for (let timer = nextTimer(play, until); timer !== null; timer = nextTimer(play, until)) {
    if (timer.at > play.now) play.now = timer.at;
    const decision = fire(play, timer);
    if (!decision.ok) return decision;
    trace.push(...decision.trace);
    play.deal = decision.deal;
  }
  play.now = until;
  return play.deal === null
    ? { ok: false, refused: { code: 'no-deal', params: {}, details: [], gap: null } }
    : { ok: true, deal: play.deal, events: [], effects: [], trace };
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

import type { ScenarioStep } from '@dealwright/shared';
import type { Decision } from '../engine/decision.ts';
import { handOverWork } from '../engine/leaving/hand-over.ts';
import { successorOf, withoutPerson } from '../engine/leaving/without-person.ts';
import { lookup } from '../engine/lookup.ts';
import { refuse } from '../engine/turn.ts';
import type { Play } from './play.ts';

/** Somebody leaves: from now on he is nobody's candidate, and what waited for him is handed over (S-35). */
export function leave(play: Play, { to: person = '', people = [] }: ScenarioStep): Decision {
  const { definition, deal, now, organization } = play;
  if (deal === null) return { ok: false, refused: refuse('no-deal') };
  const inactive = [person, ...people].find((each) => lookup(organization.people, each)?.active !== true);
  if (inactive !== undefined) return { ok: false, refused: refuse('person-inactive', { person: inactive }) };
  const successor = people[0] ?? successorOf(organization, person);
  if (successor === undefined) return { ok: false, refused: refuse('administrators-only') };
  play.organization = withoutPerson(organization, person);
  return handOverWork(definition, deal, { person, successor, organization: play.organization, now });
}

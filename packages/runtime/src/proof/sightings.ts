import { type Problem, translate } from '@dealwright/shared';
import type { FlowStart } from './begin-flow.ts';
import { conflictWords } from './duties/conflict-words.ts';
import { exampleSteps } from './example-steps.ts';
import { listed } from './listed.ts';
import { exampleOf, nodeName, problemAt, type Teller } from './problem-at.ts';
import type { ProofCode, Seen } from './seen-on-walk.ts';
import { proofTexts } from './texts.ts';
import type { Deed } from './walk-flow.ts';

/** What was met at a node: by whom, and the first case. */
export interface Sighting extends Seen {
  readonly flow: string;
  readonly people: Set<string>;
  readonly start: FlowStart;
  readonly deeds: readonly Deed[];
}

/** Adds people who meet something to those who do already; the first case stays. */
export function noteSighting(
  found: Map<string, Sighting>,
  seen: Omit<Sighting, 'people'>,
  everybody: readonly string[],
): void {
  const key = `${seen.code} ${seen.node}`;
  const known = found.get(key) ?? { ...seen, people: new Set<string>() };
  for (const person of everybody) known.people.add(person);
  found.set(key, known);
}

/** A sighting as a problem: how many of all people meet it, who, and the case that leads there. */
export function sightingProblem(teller: Teller, sighting: Sighting, total: number): Problem {
  const { code, flow, node, people, start, conflict } = sighting;
  const { organization, initiator, values } = start;
  return problemAt({
    code,
    severity: severityOf(code, people.size === total),
    flow,
    node,
    params: {
      node: nodeName(teller, flow, node),
      count: people.size,
      total,
      whom: whomOf(teller, sighting, total),
      ...(conflict === undefined ? {} : { conflict: conflictWords(teller, { ...conflict, flow, organization }) }),
    },
    example: exampleOf(teller, {
      code,
      flow,
      node,
      initiator,
      organization,
      values,
      at: start.at,
      steps: exampleSteps(sighting),
    }),
  });
}

/** What stops everybody blocks publishing; what stops some is for the business to judge. */
function severityOf(code: ProofCode, everybody: boolean): Problem['severity'] {
  if (code === 'proof-self' || code === 'proof-proxy-self' || code === 'proof-duty-undecided') return 'notice';
  return everybody && code !== 'proof-empty' && code !== 'proof-duty-empty' ? 'error' : 'warning';
}

/** Who meets it: everybody, or how many, the first few by name. */
function whomOf({ locale }: Teller, { people, start: { organization } }: Sighting, total: number): string {
  if (people.size === total) return translate(proofTexts, 'whom.all', {}, locale);
  const names = [...people].slice(0, 5).map((id) => organization.people[id]?.name ?? id);
  const more = people.size - names.length;
  const who = more === 0 ? names : [...names, translate(proofTexts, 'people.more', { count: more }, locale)];
  return translate(proofTexts, 'whom.some', { count: people.size, total, who: listed(who, locale) }, locale);
}

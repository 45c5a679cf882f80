import { isReached } from '../../engine/seats/verdict.ts';
import {
  asksForMany,
  type Deciders,
  type DutyNode,
  type DutyProblem,
  type DutySeat,
  type DutyVerdict,
} from './duty-problem.ts';
import { likenessOf } from './likeness.ts';
import { mayStillBeKept } from './may-still-be-kept.ts';

/** How much may still be looked at, counted in seats; whoever asks several times hands on what is left. */
export interface Budget {
  left: number;
}

/** What one question may look at before it is said that there is too much. */
export const mostSeats = 2_000_000;

/** A search for who decides: what is chosen so far, and how much may still be tried. */
interface Search {
  readonly problem: DutyProblem;
  readonly likeness: (seat: DutySeat, chosen: Chosen) => string;
  readonly chosen: Chosen;
  readonly budget: Budget;
}

/** By node, by holder, who decides; nodes in the order of the flow. */
type Chosen = Map<string, ReadonlyMap<string, string>>;

/**
 * Decides whether people can be found who keep all duties on a way through a flow (O-11): as the engine seats them, so that whoever
 * decided before is not asked, and stand-ins sit where nobody is left. Node after node; what can no longer be kept is given up at
 * once, and of people who are alike only one choice is tried. Exact, unless it ends as `undecided`.
 */
export function keepDuties(problem: DutyProblem, budget: Budget = { left: mostSeats }): DutyVerdict {
  const search: Search = { problem, likeness: likenessOf(problem), chosen: new Map(), budget };
  if (chooseAt(search, 0)) return { verdict: 'kept', deciders: decidersOf(search.chosen) };
  return { verdict: budget.left > 0 ? 'broken' : 'undecided' };
}

function decidersOf(chosen: Chosen): Deciders {
  return Object.fromEntries([...chosen].map(([node, seats]) => [node, Object.fromEntries(seats)]));
}

function chooseAt(search: Search, place: number): boolean {
  const { problem, chosen, budget } = search;
  budget.left -= problem.duties.length * seatsAhead(problem, place);
  if (budget.left <= 0 || !mayStillBeKept(problem, chosen, place)) return false;
  const node = problem.nodes[place];
  if (node === undefined) return true;
  const seated = seatedAt(problem, chosen, node);
  if (seated.length === 0 && node.needs !== 'nobody') return false;
  const likes = seated.map((seat) => search.likeness(seat, chosen));
  return chooseSeats({ search, node, place, seated, likes, enough: isFewEnough(problem, node) }, new Map());
}

function seatsAhead({ nodes }: DutyProblem, place: number): number {
  return nodes.slice(place).reduce((sum, { seats, standIns }) => sum + seats.length + standIns.length, 1);
}

/** Who sits there: those whom no duty bars, or else their stand-ins. */
export function seatedAt(problem: DutyProblem, chosen: Chosen, node: DutyNode): readonly DutySeat[] {
  const free = ({ holder }: DutySeat) => !isBarred(problem, chosen, { node: node.id, person: holder });
  const own = node.seats.filter(free);
  return own.length > 0 ? own : node.standIns.filter(free);
}

/** Whether a duty forbids a person to decide at a node after what was decided before. */
export function isBarred(
  { duties, askers }: DutyProblem,
  chosen: Chosen,
  { node, person }: { readonly node: string; readonly person: string },
): boolean {
  return duties.some(({ rule, nodes }) => {
    if (!nodes.includes(node)) return false;
    if (rule === 'not-initiator') return askers.includes(person);
    if (rule !== 'different-people') return false;
    return nodes.some((other) => other !== node && [...(chosen.get(other)?.values() ?? [])].includes(person));
  });
}

interface Choosing {
  readonly search: Search;
  readonly node: DutyNode;
  readonly place: number;
  readonly seated: readonly DutySeat[];
  readonly likes: readonly string[];
  /** More people than it takes help nobody. */
  readonly enough: boolean;
}

/** Goes on where a node passes with those who decide so far, and else lets one more of them decide. */
function chooseSeats(choosing: Choosing, taken: ReadonlyMap<string, string>, first = 0): boolean {
  const { search, node, place, seated, enough } = choosing;
  const { needs } = node;
  if (isPassed(needs, { taken, seated })) {
    search.chosen.set(node.id, taken);
    if (chooseAt(search, place + 1)) return true;
    search.chosen.delete(node.id);
    if (enough || needs === 'one') return false;
  }
  if (needs === 'nobody') return false;
  return seatsToTry(choosing, first).some(([seat, { holder, deciders }]) =>
    deciders.some((person) => {
      search.budget.left -= seated.length;
      if (search.budget.left <= 0 || isBarred(search.problem, search.chosen, { node: node.id, person })) return false;
      return chooseSeats(choosing, new Map([...taken, [holder, person]]), seat + 1);
    }),
  );
}

/** The next seat, or those behind it when it need not be taken; of seats that are alike the first. */
function seatsToTry({ node, seated, likes }: Choosing, first: number): readonly (readonly [number, DutySeat])[] {
  const ahead = [...seated.entries()].slice(first);
  if (node.needs === 'everybody') return ahead.slice(0, 1);
  const tried = new Set<string>();
  return ahead.filter(([seat]) => {
    const like = likes[seat] ?? '';
    return !tried.has(like) && tried.add(like) !== undefined;
  });
}

/** Whether a node passes with the voices of those who decide. */
export function isPassed(
  needs: DutyNode['needs'],
  { taken, seated }: { readonly taken: ReadonlyMap<string, string>; readonly seated: readonly DutySeat[] },
): boolean {
  if (needs === 'nobody') return true;
  if (taken.size === 0) return false;
  if (needs === 'one') return taken.size === 1;
  if (needs === 'some') return true;
  if (needs === 'everybody') return taken.size === seated.length;
  const weigh = (seats: readonly DutySeat[]) => seats.reduce((sum, { weight }) => sum + weight, 0);
  return isReached(needs, weigh(seated.filter(({ holder }) => taken.has(holder))), weigh(seated));
}

/** At a node where nobody counts how many decide, and whom nobody is spared behind it by having decided here, the fewest do. */
function isFewEnough({ nodes, duties }: DutyProblem, { id }: DutyNode): boolean {
  const around = duties.filter((duty) => duty.nodes.includes(id));
  const plain = (other: DutyNode) =>
    other.standIns.length === 0 && (other.needs === 'one' || other.needs === 'some' || other.needs === 'nobody');
  return around.every(
    (duty) =>
      !asksForMany(duty) && nodes.every((other) => !duty.nodes.includes(other.id) || other.id === id || plain(other)),
  );
}

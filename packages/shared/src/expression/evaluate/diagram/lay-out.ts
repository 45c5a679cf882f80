import { literalPart, type Part } from '../part.ts';
import type { Choice, Condition } from './condition.ts';
import type { Diagram, Fork, Targets } from './diagram.ts';
import type { FieldTest } from './field-test.ts';

/** Beyond this a diagram is not worth its size. */
const maximumForks = 64;

/** A diagram that grows from its exits to its start, since each fork has to know where its answers lead. */
interface Layout {
  readonly forks: Fork[];
  readonly exits: Part[];
  length: number;
}

type Joined = Extract<Condition, { readonly kind: 'joined' }>;

/** What surrounds a condition: where its answers lead, and the steps to be paid before its first fork. */
interface Surroundings extends Targets {
  readonly ahead: number;
}

function forkOf(test: FieldTest, { yes, no, unknown, ahead }: Surroundings): Fork {
  const to = (answer: boolean) => (answer ? yes : no);
  const { id, near, texts, literal, ask, site, glance } = test;
  const [less, more, among, elsewhere] = [to(test.less), to(test.more), to(test.among), to(!test.among)];
  const answers = { less, more, among, elsewhere, yes, no, unknown };
  return { id, place: 0, scope: 0, near, texts, literal, ask, site, glance, cost: test.cost + ahead, ...answers };
}

/**
 * and/or: the deciding answer leads out at once, every other one to the next operand. Once an operand is unanswered the rest stands a
 * second time, where the other answer leads to "unknown".
 */
function layJoined(layout: Layout, { decisive, of }: Joined, { yes, no, unknown, ahead }: Surroundings): number {
  const lay = (index: number, next: number, otherwise: number) => {
    const answers = decisive ? { yes, no: next } : { yes: next, no };
    const condition = of[index] as Condition;
    return layCondition(layout, condition, { ...answers, unknown: otherwise, ahead: index === 0 ? ahead : 0 });
  };
  let answered = decisive ? no : yes;
  let unanswered = unknown;
  for (let index = of.length - 1; index >= 0; index -= 1) {
    const again = index > 0 && answered !== unanswered ? lay(index, unanswered, unanswered) : null;
    answered = lay(index, answered, unanswered);
    unanswered = again ?? answered;
  }
  return answered;
}

/** Lays out a condition and says where it starts. */
function layCondition(layout: Layout, condition: Condition, around: Surroundings): number {
  if (layout.forks.length >= maximumForks) return around.unknown;
  const { yes, no, unknown, ahead } = around;
  if (condition.kind === 'not')
    return layCondition(layout, condition.of, { yes: no, no: yes, unknown, ahead: ahead + 1 });
  if (condition.kind === 'joined') return layJoined(layout, condition, { yes, no, unknown, ahead: ahead + 1 });
  layout.length = Math.max(layout.length, condition.test.length);
  return layout.forks.push(forkOf(condition.test, around)) - 1;
}

function exit(layout: Layout, part: Part): number {
  layout.exits.push(part);
  return -layout.exits.length;
}

function layChoice(layout: Layout, { condition, yes, no }: Choice): number {
  const otherwise = layResult(layout, no);
  return layCondition(layout, condition, { yes: layResult(layout, yes), no: otherwise, unknown: otherwise, ahead: 1 });
}

function layResult(layout: Layout, part: Part): number {
  return part.choice === null ? exit(layout, part) : layChoice(layout, part.choice);
}

function layRoot(layout: Layout, root: Condition | Choice): number {
  if (!('kind' in root)) return layChoice(layout, root);
  const answer = (value: boolean | null) => exit(layout, literalPart(value));
  return layCondition(layout, root, { yes: answer(true), no: answer(false), unknown: answer(null), ahead: 0 });
}

/** The diagram of a condition or a choice; null when it would be too large. */
export function layOut(root: Condition | Choice): Diagram | null {
  const layout: Layout = { forks: [], exits: [], length: 0 };
  const start = layRoot(layout, root);
  const { forks, exits, length } = layout;
  if (forks.length >= maximumForks) return null;
  return { forks, exits, start, length, steps: forks.reduce((sum, { cost, glance }) => sum + cost + glance, 0) };
}

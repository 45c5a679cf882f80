import {
  bucketOf,
  type Deadline,
  type Expression,
  type FieldValues,
  type FlowNode,
  type Json,
  type Organization,
  type PersonSource,
} from '@dealwright/shared';
import { rowsOf } from '../../fields/subtable/rows.ts';
import { compiledProcess } from '../compiled-process.ts';
import { type Clock, clockOf } from '../deadlines/clock.ts';
import type { Writable } from '../fold/draft.ts';
import { lookup } from '../lookup.ts';
import type { FoundPerson, NodeTools, TableAnswer } from '../node-tools.ts';
import { findPeople } from '../people/find-people.ts';
import { dutyAgainst, dutyUnmet } from '../seats/duties.ts';
import { type StandingRule, standingOf } from '../seats/standing.ts';
import type { Deal, Instant, Reason, RowPlace, Run, Visit } from '../state.ts';
import { instantAfter, zoneOf } from '../time.ts';
import type { Turn } from '../turn.ts';
import { askTable } from '../values/ask-table.ts';
import type { Evaluation } from '../values/evaluation.ts';
import { evaluationInRow, evaluationOfTurn } from '../values/evaluation-of-turn.ts';
import { fitToField } from '../values/fit-to-field.ts';
import { instantOfField } from '../values/instant-of-field.ts';
import { isProtected } from '../values/protected-fields.ts';
import { valueInRow } from '../values/row-cells.ts';
import { rowAround } from './blocks.ts';

/** What a node kind may use; made once a turn and brought up to the deal, run and row as they stand by now. */
export function toolsFor(turn: Turn, run: Run, visit: Pick<Visit, 'node' | 'parent'>): NodeTools {
  const tools = turn.tools ?? new TurnTools(turn, run);
  turn.tools = tools;
  tools.deal = turn.deal;
  tools.run = turn.deal.runs[run.id] ?? run;
  tools.node = visit.node;
  tools.row = rowAround(tools.run, visit);
  return tools;
}

/** A class, since a turn that asks for nothing but a verdict should not pay for twenty functions. */
class TurnTools implements Writable<NodeTools> {
  readonly #turn: Turn;
  readonly now: Instant;
  readonly organization: Organization;
  deal: Deal;
  run: Run;
  node = '';
  row: RowPlace | null = null;

  constructor(turn: Turn, run: Run) {
    this.#turn = turn;
    this.now = turn.context.now;
    this.organization = turn.context.organization;
    this.deal = turn.deal;
    this.run = run;
  }

  storedIn(field: string): Json {
    return valueInRow(this.#turn.definition, this.#turn.deal.values, { field, row: this.row });
  }

  inputsOf(conditions: readonly (Expression | undefined)[]): FieldValues {
    const process = compiledProcess(this.#turn.definition);
    const inputs: Record<string, Json> = {};
    for (const condition of conditions) {
      if (condition === undefined) continue;
      for (const field of process.compile(condition).dependencies.fields) inputs[field] = this.storedIn(field);
    }
    return inputs;
  }

  isProtected(field: string): boolean {
    return isProtected(this.#turn.definition, field);
  }

  rowsOf(table: string): readonly string[] {
    return rowsOf(lookup(this.#turn.deal.values, table)).map(({ id }) => id);
  }

  resultOf(expression: Expression): Json {
    return this.#evaluation().result(expression);
  }

  holds(condition: Expression): boolean {
    return this.#evaluation().holds(condition);
  }

  dutyAgainst(person: string): Reason | null {
    return dutyAgainst(this.#turn, { run: this.run, node: this.node, person });
  }

  dutyUnmet(): Reason | null {
    return dutyUnmet(this.#turn, { run: this.run, node: this.node });
  }

  standingOf(
    node: FlowNode,
    visit: Visit,
    { person, rule }: { readonly person: string; readonly rule: StandingRule },
  ): Reason | null {
    return standingOf(this.#turn, { run: this.run, visit, node, rule }, person);
  }

  draw(place: string, below: number): number {
    return (bucketOf(this.#turn.deal.id, place) ?? 0) % below;
  }

  findPeople(sources: readonly PersonSource[]): readonly FoundPerson[] {
    return findPeople(sources, this);
  }

  valueFor(field: string, expression: Expression): Json {
    return fitToField(this.#turn.definition, field, this.#evaluation().result(expression));
  }

  askTable(id: string): TableAnswer | null {
    const { definition } = this.#turn;
    const answer = askTable(definition, id, this.#evaluation());
    const asked = lookup(definition.tables, id)?.inputs.map(({ value }) => value) ?? [];
    return answer === null ? null : { ...answer, inputs: this.inputsOf(asked) };
  }

  clock(count: Deadline['count']): Clock {
    return clockOf(count, this.#turn.deal.region, this.organization);
  }

  after(duration: string): Instant {
    return instantAfter(this.now, duration, this.#zone());
  }

  instantIn(field: string): Instant | null {
    return instantOfField(this.#turn.definition, { field, value: this.storedIn(field), zone: this.#zone() });
  }

  #zone(): string {
    return zoneOf(this.#turn.deal.region, this.organization);
  }

  #evaluation(): Evaluation {
    return this.row === null ? evaluationOfTurn(this.#turn) : evaluationInRow(this.#turn, this.row);
  }
}

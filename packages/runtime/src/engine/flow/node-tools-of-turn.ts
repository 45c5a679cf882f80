import { bucketOf, type Expression, type FieldValues } from '@dealwright/shared';
import { rowsOf } from '../../fields/subtable/rows.ts';
import { compiledProcess } from '../compiled-process.ts';
import { clockOf } from '../deadlines/clock.ts';
import type { Writable } from '../fold/scratch.ts';
import { lookup } from '../lookup.ts';
import type { NodeTools } from '../node-tools.ts';
import { findPeople } from '../people/find-people.ts';
import { dutyAgainst, dutyUnmet } from '../seats/duties.ts';
import { standingOf } from '../seats/standing.ts';
import type { Run, Visit } from '../state.ts';
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
  const tools = turn.tools ?? makeTools(turn, run);
  turn.tools = tools;
  tools.deal = turn.deal;
  tools.run = turn.deal.runs[run.id] ?? run;
  tools.node = visit.node;
  tools.row = rowAround(tools.run, visit);
  return tools;
}

function makeTools(turn: Turn, run: Run): Writable<NodeTools> {
  const { context, definition } = turn;
  const { organization, now } = context;
  const zone = () => zoneOf(turn.deal.region, organization);
  const evaluation = (): Evaluation => (tools.row === null ? evaluationOfTurn(turn) : evaluationInRow(turn, tools.row));
  const storedIn = (field: string) => valueInRow(definition, turn.deal.values, { field, row: tools.row });
  const inputsOf = (conditions: readonly Expression[]): FieldValues =>
    Object.fromEntries(fieldsIn(turn, conditions).map((field) => [field, storedIn(field)]));
  const tools: Writable<NodeTools> = {
    deal: turn.deal,
    run,
    node: '',
    row: null,
    now,
    organization,
    storedIn,
    inputsOf,
    isProtected: (field) => isProtected(definition, field),
    rowsOf: (table) => rowsOf(lookup(turn.deal.values, table)).map(({ id }) => id),
    resultOf: (expression) => evaluation().result(expression),
    holds: (condition) => evaluation().holds(condition),
    dutyAgainst: (person) => dutyAgainst(turn, { run: tools.run, node: tools.node, person }),
    dutyUnmet: () => dutyUnmet(turn, { run: tools.run, node: tools.node }),
    standingOf: (node, visit, { person, rule }) => standingOf(turn, { run: tools.run, visit, node, rule }, person),
    draw: (place, below) => (bucketOf(turn.deal.id, place) ?? 0) % below,
    findPeople: (sources) => findPeople(sources, tools),
    valueFor: (field, expression) => fitToField(definition, field, evaluation().result(expression)),
    askTable(id) {
      const answer = askTable(definition, id, evaluation());
      const asked = lookup(definition.tables, id)?.inputs.map(({ value }) => value) ?? [];
      return answer === null ? null : { ...answer, inputs: inputsOf(asked) };
    },
    clock: (count) => clockOf(count, turn.deal.region, organization),
    after: (duration) => instantAfter(now, duration, zone()),
    instantIn: (field) => instantOfField(definition, { field, value: storedIn(field), zone: zone() }),
  };
  return tools;
}

function fieldsIn(turn: Turn, conditions: readonly Expression[]): readonly string[] {
  const process = compiledProcess(turn.definition);
  return [...new Set(conditions.flatMap((condition) => process.compile(condition).dependencies.fields))];
}

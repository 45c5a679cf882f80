import { bucketOf, type Expression, type FieldValues } from '@dealwright/shared';
import { compiledProcess } from '../compiled-process.ts';
import { clockOf } from '../deadlines/clock.ts';
import type { Writable } from '../fold/scratch.ts';
import { lookup } from '../lookup.ts';
import type { NodeTools } from '../node-tools.ts';
import { findPeople } from '../people/find-people.ts';
import { dutyAgainst } from '../seats/duties.ts';
import { standingOf } from '../seats/standing.ts';
import type { Run } from '../state.ts';
import { instantAfter, instantOfText, zoneOf } from '../time.ts';
import type { Turn } from '../turn.ts';
import { askTable } from '../values/ask-table.ts';
import { evaluationOfTurn } from '../values/evaluation-of-turn.ts';
import { fitToField } from '../values/fit-to-field.ts';

/** What a node kind may use; made once a turn and brought up to the deal and run as they stand by now. */
export function toolsFor(turn: Turn, run: Run, node: string): NodeTools {
  const tools = turn.tools ?? makeTools(turn, run);
  turn.tools = tools;
  tools.deal = turn.deal;
  tools.run = turn.deal.runs[run.id] ?? run;
  tools.node = node;
  return tools;
}

function makeTools(turn: Turn, run: Run): Writable<NodeTools> {
  const { context, definition } = turn;
  const { organization, now } = context;
  const zone = () => zoneOf(turn.deal.region, organization);
  const tools: Writable<NodeTools> = {
    deal: turn.deal,
    run,
    node: '',
    now,
    organization,
    resultOf: (expression) => evaluationOfTurn(turn).result(expression),
    holds: (condition) => evaluationOfTurn(turn).holds(condition),
    inputsOf: (conditions) => inputsOf(turn, conditions),
    dutyAgainst: (person) => dutyAgainst(turn, { run: tools.run, node: tools.node, person }),
    standingOf: (node, visit, { person, rule }) => standingOf(turn, { run: tools.run, visit, node }, person, rule),
    draw: (place, below) => (bucketOf(turn.deal.id, place) ?? 0) % below,
    findPeople: (sources) => findPeople(sources, tools),
    valueFor: (field, expression) => fitToField(definition, field, evaluationOfTurn(turn).result(expression)),
    askTable(id) {
      const answer = askTable(definition, id, evaluationOfTurn(turn));
      const asked = lookup(definition.tables, id)?.inputs.map(({ value }) => value) ?? [];
      return answer === null ? null : { ...answer, inputs: inputsOf(turn, asked) };
    },
    clock: (count) => clockOf(count, turn.deal.region, organization),
    after: (duration) => instantAfter(now, duration, zone()),
    instantIn(field) {
      const value = lookup(turn.deal.values, field);
      return typeof value === 'string' ? instantOfText(value, zone()) : null;
    },
  };
  return tools;
}

function inputsOf(turn: Turn, conditions: readonly Expression[]): FieldValues {
  const process = compiledProcess(turn.definition);
  const fields = new Set(conditions.flatMap((condition) => process.compile(condition).dependencies.fields));
  return Object.fromEntries([...fields].map((field) => [field, lookup(turn.deal.values, field) ?? null]));
}

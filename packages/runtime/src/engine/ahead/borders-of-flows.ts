import {
  type Expression,
  type FlowNode,
  isJsonObject,
  type Json,
  type Organization,
  type PersonSource,
  type ProcessDefinition,
} from '@dealwright/shared';
import { type Borders, fieldsIn, noBorders, noteBordersOf, noteConstants } from './expression-borders.ts';

/** The values at which the way through flows may change: in branches, tables, routes and sources of people. */
export function bordersOfFlows(
  definition: ProcessDefinition,
  flows: ReadonlySet<string>,
  organization: Organization,
): Borders {
  const borders = noBorders();
  for (const flow of flows) {
    for (const node of Object.values(definition.flows[flow]?.nodes ?? {})) {
      for (const condition of conditionsOf(definition, node)) noteBordersOf(condition, borders);
      noteSources(node, organization, borders);
      // How many rows there are is no border of a value.
      if (typeof node.settings.rows === 'string') borders.untold.add(node.settings.rows);
    }
  }
  return borders;
}

function conditionsOf({ tables = {} }: ProcessDefinition, node: FlowNode): readonly Expression[] {
  const { when, table: named } = node.settings as { readonly when?: Expression; readonly table?: string };
  const table = named === undefined ? undefined : tables[named];
  const cells = (table?.rows ?? []).flatMap((row) =>
    row.when.flatMap((cell, index) => {
      const value = table?.inputs[index]?.value;
      return 'any' in cell || value === undefined ? [] : [withInput(cell.test, value)];
    }),
  );
  return [
    ...(node.branches ?? []).flatMap((branch) => branch.when ?? []),
    ...(when === undefined ? [] : [when]),
    ...cells,
  ];
}

/** A test of a table with what it asks in the place of the variable. */
function withInput(test: Expression, value: Expression): Expression {
  const replaced = (part: Json): Json => {
    if (Array.isArray(part)) return part.map(replaced);
    if (!isJsonObject(part)) return part;
    if (part.var === 'input') return value as unknown as Json;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, replaced(inner ?? null)]));
  };
  return replaced(test as unknown as Json) as unknown as Expression;
}

/** An authority ends at an amount; people from a field or a formula change with it in ways that are not borders. */
function noteSources({ settings }: FlowNode, organization: Organization, borders: Borders): void {
  const { who = [], named = [] } = settings as {
    readonly who?: readonly PersonSource[];
    readonly named?: readonly PersonSource[];
  };
  for (const source of [...who, ...named]) {
    if ('field' in source && source.field !== undefined) borders.untold.add(source.field);
    if (source.from === 'expression') {
      for (const field of fieldsIn(source.value as unknown as Json)) borders.untold.add(field);
    }
    if (source.from !== 'authority') continue;
    const ends = Object.values(organization.people).flatMap(({ authority }) => authority ?? []);
    noteConstants(
      source.amount,
      [...new Set(ends)].map((decimal) => ({ decimal })),
      borders,
    );
  }
}

import {
  type DecisionTable,
  type ExpressionScope,
  type ExpressionType,
  type FeelNames,
  formatFeel,
  inferType,
  namesOf,
  unknownType,
} from '@dealwright/shared';

/** What a cell must know of its column to be read and written. */
export interface ColumnFacts {
  readonly side: 'when' | 'then';
  /** Within its side. */
  readonly index: number;
  readonly label: string;
  readonly type: ExpressionType;
  readonly names: FeelNames;
}

/** Words of the definition. */
type Say = (ref: string | undefined) => string;

/** The columns of a table from left to right: inputs first. */
export function columnsOf(table: DecisionTable, scope: ExpressionScope, of: Say): readonly ColumnFacts[] {
  const names = namesOf(scope);
  const inputs = table.inputs.map(({ label, value }, index): ColumnFacts => {
    const named = label === undefined ? plainName(value, scope) : of(label);
    return { side: 'when', index, label: named ?? formatFeel(value, names), type: inferType(value, scope), names };
  });
  const outputs = table.outputs.map(({ label, field }, index): ColumnFacts => {
    const target = scope.fields.get(field);
    const named = label === undefined ? (target?.label ?? field) : of(label);
    return { side: 'then', index, label: named, type: target?.type ?? unknownType, names };
  });
  return [...inputs, ...outputs];
}

function plainName(value: DecisionTable['inputs'][number]['value'], scope: ExpressionScope): string | undefined {
  return 'field' in value ? scope.fields.get(value.field)?.label : undefined;
}

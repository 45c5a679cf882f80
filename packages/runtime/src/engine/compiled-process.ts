import {
  type CompiledExpression,
  compileExpression,
  createScope,
  type Expression,
  type ExpressionScope,
  type ProcessDefinition,
} from '@dealwright/shared';
import { fieldTypes } from '../fields/registry.ts';
import { scopeFieldsOf } from '../fields/scope-fields.ts';
import { kindOfNode } from './flow/kind-of-node.ts';
import { type ComputedUnit, orderComputed } from './values/computed-order.ts';

/** What is worked out once for a definition and used by every decision on it. */
export interface CompiledProcess {
  readonly scope: ExpressionScope;
  /** Computed fields and columns, each after those it reads. */
  readonly computed: readonly ComputedUnit[];
  /** The sub-table that a column belongs to. */
  readonly tableOfColumn: ReadonlyMap<string, string>;
  /** Some node asks whether approvals survive a change, so that deals remember when fields changed (S-13, S-14). */
  readonly remembers: boolean;
  compile(expression: Expression): CompiledExpression;
}

const processes = new WeakMap<ProcessDefinition, CompiledProcess>();

/** The compiled side of a definition; made at the first use, forgotten with the definition. */
export function compiledProcess(definition: ProcessDefinition): CompiledProcess {
  const known = processes.get(definition);
  if (known !== undefined) return known;
  const compiled = compileProcess(definition);
  processes.set(definition, compiled);
  return compiled;
}

function compileProcess(definition: ProcessDefinition): CompiledProcess {
  const expressions = new WeakMap<Expression, CompiledExpression>();
  const compile = (expression: Expression): CompiledExpression => {
    const known = expressions.get(expression);
    if (known !== undefined) return known;
    const made = compileExpression(expression);
    expressions.set(expression, made);
    return made;
  };
  const fields = Object.entries(definition.fields);
  const tableOfColumn = new Map(fields.flatMap(([id, { columns = [] }]) => columns.map((column) => [column, id])));
  const scope = createScope({ fields: scopeFieldsOf(definition.fields, fieldTypes) });
  const nodes = Object.values(definition.flows).flatMap((flow) => Object.values(flow.nodes));
  const remembers = nodes.some((node) => kindOfNode(node)?.remembers?.(node) === true);
  return { scope, tableOfColumn, remembers, computed: orderComputed(definition, { compile, tableOfColumn }), compile };
}

import type { ExpressionType } from '../expression/types.ts';
import type { Field } from '../generated/field.ts';
import type { FlowNode } from '../generated/flow.ts';
import type { JsonObject } from '../values/json.ts';
import type { CheckScope } from './check-scope.ts';
import type { Problem } from './problem.ts';

/** What the language needs to know of a field type; the runtime's registry supplies it. */
export interface FieldTypeFacts {
  readonly type: string;
  readonly version: number;
  /** Draft-07 schema of `settings`. */
  readonly settingsSchema: JsonObject;
  /** Masks that make sense for its values. */
  readonly masks: readonly string[];
  /** Whether it owns columns. */
  readonly hasColumns: boolean;
  /** Type of its value inside expressions. */
  valueType(field: Field): ExpressionType;
  /** Problems beyond the settings schema, such as a consent field that names an unknown purpose. */
  check(field: Field, scope: CheckScope): readonly Problem[];
}

/** What the language needs to know of a node kind. */
export interface NodeKindFacts {
  readonly kind: string;
  readonly settingsSchema: JsonObject;
  /**
   * none: a plain node. conditions: ordered branches with `when`, the last is the default. all: every branch runs. one: at most one
   * branch, which the kind opens when it is time.
   */
  readonly branches: 'none' | 'conditions' | 'all' | 'one';
  /** Of branches with conditions: every one that holds runs, not only the first. */
  readonly overlapping?: boolean;
  /** The sub-table about whose rows the branch of a node is, or the flow that it starts. */
  rows?(node: FlowNode): { readonly table: string; readonly flow: string | null } | null;
  /** Problems beyond the settings schema, such as an approver role nobody has. */
  check(node: FlowNode, scope: CheckScope): readonly Problem[];
}

/** All field types and node kinds a document may use. */
export interface ComponentCatalog {
  readonly fields: ReadonlyMap<string, FieldTypeFacts>;
  readonly nodes: ReadonlyMap<string, NodeKindFacts>;
}

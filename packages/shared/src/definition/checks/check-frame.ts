import type { ExpressionScope } from '../../expression/scope.ts';
import type { Field } from '../../generated/field.ts';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import type { ProductLocale } from '../../text/define-texts.ts';
import type { Organization } from '../../values/organization.ts';
import type { ComponentCatalog, FieldTypeFacts } from '../component-catalog.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import type { Reference } from '../references.ts';
import type { Surroundings } from '../surroundings.ts';

/** What every check looks at, made once a run. */
export interface CheckFrame {
  readonly definition: ProcessDefinition;
  readonly catalog: ComponentCatalog;
  /** Today's organization, when the check runs where one is known. */
  readonly organization: Organization | null;
  /** Connections and processes of the organization, where they are known. */
  readonly surroundings: Surroundings | null;
  /** The day of the check, where one is known. */
  readonly today?: string;
  /** Language of the names that problems carry. */
  readonly locale: ProductLocale;
  /** Every reference between parts of the definition. */
  readonly references: readonly Reference[];
  /** Columns with the sub-table they stand in. */
  readonly columnOwners: ReadonlyMap<string, string>;
  /** What an expression over the whole deal may name. */
  readonly dealScope: ExpressionScope;
  /** What an expression inside a row of a sub-table may name. */
  rowScopeOf(subtable: string): ExpressionScope;
  /** What an expression at a node may name: also the cells of the row that the node is about. */
  nodeScope(flow: string, node: string): ExpressionScope;
  /** Whether something at or below a place has not the shape its schema asks for; such a part is not asked for its meaning. */
  isMisshapen(pointer: string): boolean;
}

/** One topic of the check: pure, and silent about what it does not understand. */
export type DefinitionCheck = (frame: CheckFrame) => readonly (Finding | Problem)[];

/** The facts of a field's type, or undefined when the catalog has no such type. */
export function factsOf(frame: CheckFrame, field: Field): FieldTypeFacts | undefined {
  return frame.catalog.fields.get(field.type);
}

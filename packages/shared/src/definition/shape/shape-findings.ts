import type { JsonObject } from '../../values/json.ts';
import type { Finding } from '../problem-of.ts';
import { outlineSchema } from './compose-definition-schema.ts';
import { interpretedValidator } from './interpreted-validator.ts';
import type { SchemaCheck, SchemaProblem } from './schema-validator.ts';

let outline: SchemaCheck | null = null;

/** Where a document has not the shape of a definition, whatever components it uses. */
export function shapeFindings(document: JsonObject): readonly Finding[] {
  outline ??= interpretedValidator.compile(outlineSchema);
  return outline(document).map(asFinding);
}

/** A schema problem as a finding. */
export function asFinding(problem: SchemaProblem): Finding {
  return { code: `shape.${problem.keyword}`, severity: 'error', pointer: problem.pointer, params: problem.params };
}

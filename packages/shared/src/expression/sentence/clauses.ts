import { inferType } from '../check/check-node.ts';
import type { ExpressionScope } from '../scope.ts';
import { joinConditions } from '../tree/build.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression } from '../tree/tree.ts';
import { type SentenceOperatorName, sentenceOperatorOf, sentenceOperatorsFor } from './operators.ts';

/** "<subject> <operator> <values>": the subject is a field or input, the values are literals, fields or inputs. */
export interface SentenceClause {
  readonly subject: Expression;
  readonly operator: SentenceOperatorName;
  readonly values: readonly Expression[];
}

/** "when all (or any) of these hold". */
export interface Sentence {
  readonly join: 'all' | 'any';
  readonly clauses: readonly SentenceClause[];
}

const isSubject = (node: Expression) => 'field' in node || 'input' in node;
const isValue = (node: Expression) => 'const' in node || isSubject(node);

function clauseOf(node: Expression, scope: ExpressionScope): SentenceClause | null {
  if (isSubject(node) && inferType(node, scope).kind === 'boolean')
    return { subject: node, operator: 'isTrue', values: [] };
  for (const candidate of sentenceOperatorsFor(subjectType(node, scope))) {
    const found = candidate.match(node);
    if (found === undefined || !isSubject(found.subject) || !found.values.every(isValue)) continue;
    return { ...found, operator: candidate.name };
  }
  return null;
}

/** The type of what a condition is said of: the first field or input inside it. */
function subjectType(node: Expression, scope: ExpressionScope): ReturnType<typeof inferType> {
  let inner = node;
  while ('op' in inner && inner.args[0] !== undefined) inner = inner.args[0];
  return inferType(inner, scope);
}

/** The sentence of a condition, or null when the condition is too complex for one. */
export function sentenceOf(expression: Expression, scope: ExpressionScope): Sentence | null {
  const node = canonicalExpression(expression);
  const joined = 'op' in node && (node.op === 'and' || node.op === 'or') ? node : null;
  const clauses = (joined?.args ?? [node]).map((part) => clauseOf(part, scope));
  if (!clauses.every((clause) => clause !== null)) return null;
  return { join: joined?.op === 'or' ? 'any' : 'all', clauses };
}

/** The condition a sentence says; a sentence without clauses is always true. */
export function fromSentence(sentence: Sentence): Expression {
  const conditions = sentence.clauses.flatMap(({ subject, operator, values }) => {
    const built = sentenceOperatorOf(operator)?.build(subject, values);
    return built === undefined ? [] : [built];
  });
  if (conditions.length === 0) return { const: { boolean: true } };
  return joinConditions(sentence.join === 'any' ? 'or' : 'and', conditions);
}

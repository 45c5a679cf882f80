import {
  type Constant,
  type Expression,
  type ExpressionScope,
  type ExpressionType,
  fromSentence,
  type SentenceClause,
  type SentenceOperatorName,
  sentenceOperatorOf,
  sentenceOperatorsFor,
  sentenceValueType,
} from '@dealwright/shared';

/** The type of what a sentence speaks of. */
export function subjectTypeOf(subject: Expression, scope: ExpressionScope): ExpressionType | undefined {
  if ('field' in subject) return scope.fields.get(subject.field)?.type;
  return 'input' in subject ? scope.inputs.get(subject.input) : undefined;
}

/** A clause about a subject with the first operator that fits and values to begin with. */
export function freshClause(subject: Expression, scope: ExpressionScope): SentenceClause | null {
  const type = subjectTypeOf(subject, scope);
  const operator = type === undefined ? undefined : sentenceOperatorsFor(type)[0];
  if (type === undefined || operator === undefined) return null;
  return { subject, operator: operator.name, values: freshValues(operator.name, type) };
}

/** A condition to begin with: about the first field that a sentence can speak of. */
export function firstClause(scope: ExpressionScope): Expression | null {
  for (const id of scope.fields.keys()) {
    const clause = freshClause({ field: id }, scope);
    if (clause !== null) return fromSentence({ join: 'all', clauses: [clause] });
  }
  return null;
}

/** As many values as an operator takes; those that are there and fit are kept. */
export function freshValues(
  name: SentenceOperatorName,
  subject: ExpressionType,
  before: readonly Expression[] = [],
): readonly Expression[] {
  const count = sentenceOperatorOf(name)?.values ?? 'none';
  const wanted = { none: 0, one: 1, two: 2, many: Math.max(1, before.length) }[count];
  return Array.from(
    { length: wanted },
    (_value, index) => before[index] ?? { const: freshConstant(sentenceValueType(subject)) },
  );
}

/** A value of a type to begin with. */
export function freshConstant(type: ExpressionType): Constant {
  switch (type.kind) {
    case 'decimal':
      return { decimal: '0' };
    case 'money':
      return { money: { amount: '0', currency: type.currency ?? 'CNY' } };
    case 'boolean':
      return { boolean: true };
    case 'date':
      return { date: new Date().toISOString().slice(0, 10) };
    case 'dateTime':
      return { dateTime: `${new Date().toISOString().slice(0, 19)}Z` };
    case 'time':
      return { time: '09:00:00' };
    case 'duration':
      return { duration: 'P1D' };
    case 'choice':
      return type.options?.[0] === undefined ? { empty: true } : { choice: type.options[0].id };
    case 'person':
      return { empty: true };
    default:
      return { text: '' };
  }
}

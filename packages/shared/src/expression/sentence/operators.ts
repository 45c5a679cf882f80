import { operation } from '../tree/build.ts';
import type { Expression, OperatorName } from '../tree/tree.ts';
import type { ExpressionType, TypeKind } from '../types.ts';

/** The operators a sentence offers. */
export type SentenceOperatorName =
  | 'is'
  | 'isNot'
  | 'isOneOf'
  | 'isNoneOf'
  | 'isGreater'
  | 'isAtLeast'
  | 'isLess'
  | 'isAtMost'
  | 'isBetween'
  | 'isTrue'
  | 'isFalse'
  | 'contains'
  | 'containsNot'
  | 'startsWith'
  | 'endsWith'
  | 'includes'
  | 'includesNot'
  | 'isEmpty'
  | 'isFilled';

/** How many values an operator takes after it. */
export type ValueCount = 'none' | 'one' | 'two' | 'many';

/** An operator of the sentence builder. */
export interface SentenceOperator {
  readonly name: SentenceOperatorName;
  readonly values: ValueCount;
  readonly kinds: readonly TypeKind[];
  readonly build: (subject: Expression, values: readonly Expression[]) => Expression;
  /** The subject and values of a tree this operator built; undefined for any other tree. */
  readonly match: (
    tree: Expression,
  ) => { readonly subject: Expression; readonly values: readonly Expression[] } | undefined;
}

const ordered: readonly TypeKind[] = ['decimal', 'money', 'date', 'dateTime', 'time', 'duration'];
const single: readonly TypeKind[] = [...ordered, 'text', 'choice', 'person'];

function operandsOf(tree: Expression, op: OperatorName): readonly Expression[] | undefined {
  return 'op' in tree && tree.op === op ? tree.args : undefined;
}

type Shape = Pick<SentenceOperator, 'build' | 'match'>;

function plain(op: OperatorName): Shape {
  return {
    build: (subject, values) => operation(op, subject, ...values),
    match: (tree) => {
      const [subject, ...values] = operandsOf(tree, op) ?? [];
      return subject === undefined ? undefined : { subject, values };
    },
  };
}

function overList(op: OperatorName): Shape {
  return {
    build: (subject, values) => operation(op, subject, { list: values }),
    match: (tree) => {
      const [subject, list] = operandsOf(tree, op) ?? [];
      return subject === undefined || list === undefined || !('list' in list)
        ? undefined
        : { subject, values: list.list };
    },
  };
}

function negated(shape: Shape): Shape {
  return {
    build: (subject, values) => operation('not', shape.build(subject, values)),
    match: (tree) => {
      const [inner] = operandsOf(tree, 'not') ?? [];
      return inner === undefined ? undefined : shape.match(inner);
    },
  };
}

function fixed(value: boolean): Shape {
  return {
    build: (subject) => operation('eq', subject, { const: { boolean: value } }),
    match: (tree) => {
      const [subject, literal] = operandsOf(tree, 'eq') ?? [];
      const same =
        literal !== undefined && 'const' in literal && 'boolean' in literal.const && literal.const.boolean === value;
      return subject !== undefined && same ? { subject, values: [] } : undefined;
    },
  };
}

function operator(
  name: SentenceOperatorName,
  of: readonly [ValueCount, readonly TypeKind[]],
  shape: Shape,
): SentenceOperator {
  return { name, values: of[0], kinds: of[1], ...shape };
}

/** Every operator, in the order it is offered. */
export const sentenceOperators: readonly SentenceOperator[] = Object.freeze([
  operator('isTrue', ['none', ['boolean']], fixed(true)),
  operator('isFalse', ['none', ['boolean']], fixed(false)),
  operator('is', ['one', single], plain('eq')),
  operator('isNot', ['one', single], plain('ne')),
  operator('isOneOf', ['many', ['text', 'choice', 'person', 'decimal']], overList('in')),
  operator('isNoneOf', ['many', ['text', 'choice', 'person', 'decimal']], negated(overList('in'))),
  operator('isGreater', ['one', ordered], plain('gt')),
  operator('isAtLeast', ['one', ordered], plain('ge')),
  operator('isLess', ['one', ordered], plain('lt')),
  operator('isAtMost', ['one', ordered], plain('le')),
  operator('isBetween', ['two', ordered], plain('between')),
  operator('contains', ['one', ['text']], plain('contains')),
  operator('containsNot', ['one', ['text']], negated(plain('contains'))),
  operator('startsWith', ['one', ['text']], plain('startsWith')),
  operator('endsWith', ['one', ['text']], plain('endsWith')),
  operator('includes', ['one', ['list']], plain('listContains')),
  operator('includesNot', ['one', ['list']], negated(plain('listContains'))),
  operator('isEmpty', ['none', [...single, 'list', 'boolean']], plain('isEmpty')),
  operator('isFilled', ['none', [...single, 'list', 'boolean']], negated(plain('isEmpty'))),
]);

/** The operators that fit a type. */
export function sentenceOperatorsFor(type: ExpressionType): readonly SentenceOperator[] {
  return sentenceOperators.filter(({ kinds }) => kinds.includes(type.kind));
}

/** The operator of a name. */
export function sentenceOperatorOf(name: SentenceOperatorName): SentenceOperator | undefined {
  return sentenceOperators.find((candidate) => candidate.name === name);
}

/** The type of the value that goes after an operator on a subject. */
export function sentenceValueType(subject: ExpressionType): ExpressionType {
  return subject.kind === 'list' ? subject.of : subject;
}

const temporalWords: Readonly<Partial<Record<SentenceOperatorName, string>>> = {
  isGreater: 'isAfter',
  isAtLeast: 'isOnOrAfter',
  isLess: 'isBefore',
  isAtMost: 'isOnOrBefore',
};

/** The text key of an operator's words, which depend on what it is said of. */
export function sentenceOperatorText(name: SentenceOperatorName, subject: ExpressionType): string {
  const temporal = subject.kind === 'date' || subject.kind === 'dateTime' || subject.kind === 'time';
  return `sentence.operator.${(temporal ? temporalWords[name] : undefined) ?? name}`;
}

import { takesOperands } from '../operators/operator.ts';
import { isOperatorName } from '../operators/operator-names.ts';
import { operatorOf } from '../operators/operator-table.ts';
import { isReservedName, treeLimits } from './limits.ts';
import { isBindable, isFieldId, isName, readConstant } from './parse-constant.ts';
import type { EachKind, Expression } from './tree.ts';

/** Why a JSON value is no expression. */
export type TreeProblemCode =
  | 'node-unknown'
  | 'node-keys'
  | 'name-refused'
  | 'literal-invalid'
  | 'operator-unknown'
  | 'operand-count'
  | 'tree-too-deep'
  | 'tree-too-large';

/** One refused place. The text lives under `expression.refused.<code>`. */
export interface TreeProblem {
  readonly code: TreeProblemCode;
  /** RFC 6901, within the expression. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The result of reading: a fresh tree without anything unchecked in it, or what is wrong. */
export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly refused: readonly TreeProblem[] };

interface Reading {
  readonly problems: TreeProblem[];
  nodes: number;
}

interface Place {
  readonly reading: Reading;
  readonly pointer: string;
  readonly depth: number;
}

type JsonRecord = Readonly<Record<string, unknown>>;

const maximumProblems = 50;
const keysByNode: ReadonlyMap<string, readonly string[]> = new Map([
  ['const', ['const']],
  ['field', ['field']],
  ['column', ['column', 'of']],
  ['var', ['var']],
  ['input', ['input']],
  ['list', ['list']],
  ['op', ['op', 'args']],
  ['each', ['each', 'in', 'as', 'do']],
]);
const eachKinds: ReadonlySet<unknown> = new Set(['some', 'every', 'filter', 'map']);

function refuse(place: Place, code: TreeProblemCode, params: TreeProblem['params'] = {}): null {
  const { problems } = place.reading;
  if (problems.length < maximumProblems) problems.push({ code, pointer: place.pointer, params });
  return null;
}

function below(place: Place, step: string): Place {
  return { reading: place.reading, pointer: place.pointer + step, depth: place.depth + 1 };
}

function isRecord(json: unknown): json is JsonRecord {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

/** The kind of a node, told by its keys, all of which must be its own and expected. */
function nodeKind(json: JsonRecord, place: Place): string | null {
  const keys = Reflect.ownKeys(json);
  const kind = keys.find((key) => typeof key === 'string' && keysByNode.has(key));
  if (typeof kind !== 'string') return refuse(place, 'node-unknown');
  const expected = keysByNode.get(kind) ?? [];
  const extra = keys.find((key) => typeof key !== 'string' || !expected.includes(key));
  const missing = expected.find((key) => !keys.includes(key));
  if (extra === undefined && missing === undefined) return kind;
  return refuse(place, 'node-keys', { key: String(extra ?? missing).slice(0, 40) });
}

function readAll(elements: unknown, place: Place, limit: number): readonly Expression[] | null {
  if (!Array.isArray(elements)) return refuse(place, 'node-keys', { key: 'args' });
  if (elements.length > limit) return refuse(place, 'tree-too-large', { limit });
  const read = Array.from(elements, (element: unknown, index) => readNode(element, below(place, `/${index}`)));
  return read.every((element) => element !== null) ? read : null;
}

function readLiteral(json: unknown, place: Place): Expression | null {
  if (!isRecord(json)) return refuse(place, 'literal-invalid');
  const [kind, ...others] = Reflect.ownKeys(json);
  if (typeof kind !== 'string' || others.length > 0 || isReservedName(kind)) return refuse(place, 'literal-invalid');
  const constant = readConstant(kind, json[kind]);
  return constant === null ? refuse(place, 'literal-invalid') : { const: constant };
}

function readOperation(json: JsonRecord, place: Place): Expression | null {
  const { op } = json;
  if (typeof op !== 'string' || !isOperatorName(op)) {
    return refuse(below(place, '/op'), 'operator-unknown', { operator: String(op).slice(0, 40) });
  }
  const args = readAll(json.args, below(place, '/args'), treeLimits.operands);
  if (args === null) return null;
  const operator = operatorOf(op);
  if (!takesOperands(operator, args.length)) {
    const [least, most] = operator.arity;
    return refuse(place, 'operand-count', {
      operator: op,
      count: args.length,
      least,
      most: Math.min(most, treeLimits.operands),
    });
  }
  return { op, args };
}

function readEach(json: JsonRecord, place: Place): Expression | null {
  const { each, as } = json;
  if (!eachKinds.has(each))
    return refuse(below(place, '/each'), 'operator-unknown', { operator: String(each).slice(0, 40) });
  if (!isBindable(as)) return refuse(below(place, '/as'), 'name-refused');
  const list = readNode(json.in, below(place, '/in'));
  const body = readNode(json.do, below(place, '/do'));
  return list === null || body === null ? null : { each: each as EachKind, in: list, as, do: body };
}

function readColumn(json: JsonRecord, place: Place): Expression | null {
  const { column } = json;
  const of = readNode(json.of, below(place, '/of'));
  if (!isFieldId(column)) return refuse(below(place, '/column'), 'name-refused');
  return of === null ? null : { column, of };
}

function readByKind(kind: string, json: JsonRecord, place: Place): Expression | null {
  const { field, input, var: name } = json;
  switch (kind) {
    case 'const':
      return readLiteral(json.const, below(place, '/const'));
    case 'field':
      return isFieldId(field) ? { field } : refuse(below(place, '/field'), 'name-refused');
    case 'input':
      return isName(input) ? { input } : refuse(below(place, '/input'), 'name-refused');
    case 'var':
      return isName(name) ? { var: name } : refuse(below(place, '/var'), 'name-refused');
    case 'column':
      return readColumn(json, place);
    case 'op':
      return readOperation(json, place);
    case 'each':
      return readEach(json, place);
    default: {
      const list = readAll(json.list, below(place, '/list'), treeLimits.listLength);
      return list === null ? null : { list };
    }
  }
}

function readNode(json: unknown, place: Place): Expression | null {
  place.reading.nodes += 1;
  if (place.reading.nodes > treeLimits.nodes) return refuse(place, 'tree-too-large', { limit: treeLimits.nodes });
  if (place.depth > treeLimits.depth * 2) return refuse(place, 'tree-too-deep', { limit: treeLimits.depth });
  if (!isRecord(json)) return refuse(place, 'node-unknown');
  const kind = nodeKind(json, place);
  return kind === null ? null : readByKind(kind, json, place);
}

/** Reads untrusted JSON as an expression. The tree that comes back shares nothing with what was given. */
export function parseExpression(json: unknown): ParsedExpression {
  const reading: Reading = { problems: [], nodes: 0 };
  const expression = readNode(json, { reading, pointer: '', depth: 0 });
  return expression === null ? { ok: false, refused: reading.problems } : { ok: true, expression };
}

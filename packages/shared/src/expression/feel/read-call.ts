import type { SyntaxNode } from '@lezer/common';
import { inferType } from '../check/check-node.ts';
import { takesOperands } from '../operators/operator.ts';
import { operatorOf } from '../operators/operator-table.ts';
import { operation, textNode } from '../tree/build.ts';
import { isBindable, isFieldId, isName, readConstant } from '../tree/parse-constant.ts';
import type { Expression } from '../tree/tree.ts';
import { unknownType } from '../types.ts';
import { type FeelFunction, feelProperties, functionsByName } from './functions.ts';
import { namesWithVariable } from './names.ts';
import { optionByLabel, optionsBeside } from './option-names.ts';
import { readConversion } from './read-literal.ts';
import { childNodes, partsOf, type Reading, readAll, refuse, textOfNode } from './reading.ts';
import { normalName } from './words.ts';

/** The operands of a call by position; undefined where a name fits no parameter. */
function orderedNodes(parameters: SyntaxNode, called: FeelFunction, reading: Reading): readonly SyntaxNode[] | null {
  if (parameters.name !== 'NamedParameters') return partsOf(parameters);
  const named = new Map<string, SyntaxNode>();
  for (const parameter of partsOf(parameters)) {
    const [nameNode, valueNode] = partsOf(parameter);
    if (nameNode !== undefined && valueNode !== undefined)
      named.set(normalName(textOfNode(reading, nameNode)), valueNode);
  }
  for (const form of called.parameters) {
    const nodes = form.map((name) => named.get(name)).filter((node) => node !== undefined);
    if (nodes.length === named.size && form.slice(0, named.size).every((name) => named.has(name))) return nodes;
  }
  const unknown = [...named.keys()].find((name) => !called.parameters.flat().includes(name)) ?? [...named.keys()][0];
  return refuse(reading, parameters, { code: 'parameter-unknown', params: { name: unknown ?? '' } });
}

/** Calls that name a thing by its id; what no label or key can name is written this way. */
function readById(name: string, [first, second]: readonly Expression[]): Expression | undefined {
  const idNode = name === 'column' || name === 'part' ? second : first;
  const id = idNode !== undefined && 'const' in idNode && 'text' in idNode.const ? idNode.const.text : undefined;
  if (id === undefined) return undefined;
  switch (name) {
    case 'choice':
    case 'person': {
      const constant = readConstant(name, id);
      return constant === null ? undefined : { const: constant };
    }
    case 'text':
      return textNode(id);
    case 'field':
      return isFieldId(id) ? { field: id } : undefined;
    case 'variable':
      return isName(id) ? { var: id } : undefined;
    case 'input':
      return isName(id) ? { input: id } : undefined;
    case 'part': {
      const property = feelProperties.get(id);
      return first === undefined || property === undefined ? undefined : operation(property, first);
    }
    case 'column':
      return first !== undefined && isFieldId(id) ? { column: id, of: first } : undefined;
    default:
      return undefined;
  }
}

/** filter(list, function(row) condition). */
function readFilter(nodes: readonly SyntaxNode[], reading: Reading): Expression | null {
  const [listNode, definition] = nodes;
  if (listNode === undefined || definition === undefined) return null;
  const list = reading.part(listNode, reading);
  const parts = partsOf(definition);
  const [formal, body] = parts;
  const parameters = formal === undefined ? [] : partsOf(formal);
  const name = formal === undefined ? '' : normalName(textOfNode(reading, formal));
  if (list === null) return null;
  if (definition.name !== 'FunctionDefinition' || parameters.length !== 1 || body === undefined || !isBindable(name)) {
    return refuse(reading, definition, { code: 'construct-unsupported', params: { construct: definition.name } });
  }
  const type = inferType(list, reading.names.scope);
  const element = type.kind === 'list' ? type.of : unknownType;
  const inside = { ...reading, names: namesWithVariable(reading.names, name, element) };
  const condition = reading.part(partsOf(body)[0], inside);
  return condition === null ? null : { each: 'filter', in: list, as: name, do: condition };
}

/** A text literal beside a choice is the option of that label. */
export function resolveOption(
  node: Expression,
  beside: Expression,
  at: { reading: Reading; node: SyntaxNode },
): Expression | null {
  if (at.node.name !== 'StringLiteral' || !('const' in node) || !('text' in node.const)) return node;
  const options = optionsBeside(beside, at.reading.names);
  if (options.length === 0) return node;
  const label = node.const.text;
  const option = optionByLabel(options, label);
  if (option !== undefined) return { const: { choice: option.id } };
  return refuse(at.reading, at.node, { code: 'option-unknown', params: { option: label.slice(0, 80) } });
}

function readOperands(
  called: FeelFunction,
  nodes: readonly SyntaxNode[],
  reading: Reading,
): readonly Expression[] | null {
  const args = readAll(nodes, reading);
  const [list, element] = args ?? [];
  const elementNode = nodes[1];
  if (called.op !== 'listContains' || list === undefined || element === undefined || elementNode === undefined)
    return args;
  const option = resolveOption(element, list, { reading, node: elementNode });
  return option === null ? null : [list, option];
}

function readKnown(
  called: FeelFunction,
  node: SyntaxNode,
  call: { parameters: SyntaxNode; reading: Reading },
): Expression | null {
  const { parameters, reading } = call;
  const nodes = orderedNodes(parameters, called, reading);
  const args = nodes === null ? null : readOperands(called, nodes, reading);
  if (args === null) return null;
  if (!takesOperands(operatorOf(called.op), args.length)) {
    return refuse(reading, node, { code: 'argument-count', params: { name: called.name, count: args.length } });
  }
  return readConversion(node, reading, { op: called.op, args });
}

/** Reads a call. */
export function readCall(node: SyntaxNode, reading: Reading): Expression | null {
  const [nameNode, parameters] = partsOf(node);
  if (nameNode === undefined || parameters === undefined) return null;
  const name = normalName(textOfNode(reading, nameNode));
  const called = functionsByName.get(name);
  if (called !== undefined) return readKnown(called, node, { parameters, reading });
  const nodes = partsOf(parameters);
  if (name === 'filter' && nodes.length === 2) return readFilter(nodes, reading);
  if (nodes.length === 0 && reading.names.scope.inputs.has(name)) return { input: name };
  const single = nodes.length > 0 && nodes.length <= 2 && childNodes(nameNode).length === 1;
  const args = single && idCalls.has(name) ? readAll(nodes, reading) : undefined;
  if (args === null) return null;
  const byId = args === undefined ? undefined : readById(name, args);
  if (byId !== undefined) return byId;
  return refuse(reading, nameNode, { code: 'function-unknown', params: { name: name.slice(0, 80) } });
}

const idCalls: ReadonlySet<string> = new Set([
  'choice',
  'person',
  'text',
  'field',
  'variable',
  'input',
  'column',
  'part',
]);

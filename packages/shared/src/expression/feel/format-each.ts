import type { EachNode } from '../tree/tree.ts';
import { unknownType } from '../types.ts';
import { elementName, namesInsideFilter, namesWithVariable } from './names.ts';
import { level, typeAt, type Writer, type Written } from './written.ts';

function elementType(node: EachNode, writer: Writer) {
  const list = typeAt(node.in, writer.names);
  return list.kind === 'list' ? list.of : unknownType;
}

function writeFilter(node: EachNode, writer: Writer): Written {
  const { names } = writer;
  const element = elementType(node, writer);
  const inBrackets = namesInsideFilter(names, element);
  const isCondition = typeAt(node.do, inBrackets).kind === 'boolean';
  if (node.as === elementName && typeAt(node.in, names).kind === 'list' && isCondition) {
    const condition = writer.inside(inBrackets).part(node.do);
    return { text: `${writer.part(node.in, level.postfix)}[${condition}]`, level: level.postfix };
  }
  const body = writer.inside(namesWithVariable(names, node.as, element)).part(node.do);
  return { text: `filter(${writer.part(node.in)}, function(${node.as}) ${body})`, level: level.primary };
}

/** Writes a walk over a list. */
export function formatEach(node: EachNode, writer: Writer): Written {
  if (node.each === 'filter') return writeFilter(node, writer);
  const inside = writer.inside(namesWithVariable(writer.names, node.as, elementType(node, writer)));
  const list = writer.part(node.in, level.sum);
  const body = inside.part(node.do, level.test);
  const text =
    node.each === 'map'
      ? `for ${node.as} in ${list} return ${body}`
      : `${node.each} ${node.as} in ${list} satisfies ${body}`;
  return { text, level: level.open };
}

import { canonicalExpression } from '../tree/canonical.ts';
import type { Expression } from '../tree/tree.ts';
import { formatConstant } from './format-constant.ts';
import { formatEach } from './format-each.ts';
import { formatOperation } from './format-operation.ts';
import { functionsByName } from './functions.ts';
import { type FeelNames, resolveName, writeColumn, writeField } from './names.ts';
import { feelWords } from './words.ts';
import { level, typeAt, type Writer, type Written } from './written.ts';

function call(name: string, ...texts: readonly string[]): Written {
  return { text: `${name}(${texts.join(', ')})`, level: level.primary };
}

const quoted = (id: string): string => JSON.stringify(id);

function writeColumnOf(column: string, of: Expression, writer: Writer): Written {
  const type = typeAt(of, writer.names);
  const row = type.kind === 'list' ? type.of : type;
  const columns = row.kind === 'row' ? row.columns : undefined;
  const name = columns === undefined ? undefined : writeColumn(columns, column, writer.names.style);
  if (name === undefined) return call('column', writer.part(of), quoted(column));
  return { text: `${writer.part(of, level.postfix)}.${name}`, level: level.postfix };
}

function writeReference(node: { field: string } | { var: string }, { names }: Writer): Written {
  if ('field' in node) {
    const field = names.scope.fields.get(node.field);
    const name = field === undefined ? undefined : writeField(names, field);
    return name === undefined ? call('field', quoted(node.field)) : { text: name, level: level.primary };
  }
  const found = resolveName(names, node.var);
  if (found === undefined && node.var === names.subject) return { text: '?', level: level.primary };
  const own = found?.kind === 'variable' && found.name === node.var;
  return own ? { text: node.var, level: level.primary } : call('variable', quoted(node.var));
}

/** An input is called like a function, unless that would be another function or nothing at all. */
function writeInput(name: string, { scope }: FeelNames): Written {
  const own = scope.inputs.has(name) && !functionsByName.has(name) && !feelWords.has(name) && name !== 'filter';
  return own ? call(name) : call('input', quoted(name));
}

/** Writes a node and says how tightly it binds. */
function write(node: Expression, writer: Writer): Written {
  if ('const' in node) return formatConstant(node.const);
  if ('field' in node || 'var' in node) return writeReference(node, writer);
  if ('input' in node) return writeInput(node.input, writer.names);
  if ('list' in node) {
    return { text: `[${node.list.map((element) => writer.part(element)).join(', ')}]`, level: level.primary };
  }
  if ('column' in node) return writeColumnOf(node.column, node.of, writer);
  return 'op' in node ? formatOperation(node, writer) : formatEach(node, writer);
}

/** A writer with the names of a place. */
export function writerAt(names: FeelNames): Writer {
  const writer: Writer = {
    names,
    part: (expression, needed = level.open) => {
      const written = write(expression, writer);
      return written.level >= needed ? written.text : `(${written.text})`;
    },
    inside: writerAt,
  };
  return writer;
}

/** The FEEL text of an expression. Reading it with the same names gives the canonical form of the expression back. */
export function formatFeel(expression: Expression, names: FeelNames): string {
  return writerAt(names).part(canonicalExpression(expression));
}

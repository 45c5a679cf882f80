import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fence, Finding } from './fence.ts';
import { identifier, isNode, lineOf, literal, member, readSources, type SyntaxNode, walk } from './source-files.ts';

const allowedFile = 'scripts/fences/registered-names.allowed.json';
/** The expression language has types of its own, some with the same words as field types. */
const ownWords = /^packages\/shared\/src\/expression\//;

/**
 * Shared code asks a field type or node kind a question and never asks which one it is: no comparison with a registered
 * name outside the folder that owns it. The allow-list says how many each file still has; the numbers may only fall.
 */
export const registeredNames: Fence = {
  name: 'registered names',
  check: (root) => {
    const names = registered(root);
    const allowed = readAllowed(root);
    return readSources(root).flatMap(({ file, text, program }) => {
      if (ownWords.test(file) || isOwner(file)) return [];
      const findings = [...walk(program)].flatMap((node) =>
        compared(node)
          .filter((name) => names.has(name))
          .map((name): Finding => ({ file, line: lineOf(text, node.start), message: message(name) })),
      );
      return findings.length > (allowed.get(file) ?? 0) ? findings : [];
    });
  },
};

const message = (name: string): string =>
  `asks for the registered name "${name}": let the field type or node kind answer instead`;

function registered(root: string): ReadonlySet<string> {
  const folders = globSync('packages/runtime/src/{fields,nodes}/*/{field,node}.ts', { cwd: root });
  return new Set(folders.map((file) => path.basename(path.dirname(file))));
}

function isOwner(file: string): boolean {
  return /^packages\/runtime\/src\/(fields|nodes)\/[^/]+\//.test(file);
}

function readAllowed(root: string): ReadonlyMap<string, number> {
  const file = path.join(root, allowedFile);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
}

/** The string literals with which a node compares a type or kind. */
function compared(node: SyntaxNode): readonly string[] {
  if (node.type === 'BinaryExpression' && /^[!=]==?$/.test(String(node.operator))) {
    const name = asksForType(node.left)
      ? literal(node.right)
      : asksForType(node.right)
        ? literal(node.left)
        : undefined;
    return name === undefined ? [] : [name];
  }
  if (node.type === 'SwitchStatement' && asksForType(node.discriminant)) {
    const cases = node.cases as readonly SyntaxNode[];
    return cases.flatMap(({ test }) => literal(test) ?? []);
  }
  return [];
}

function asksForType(value: unknown): boolean {
  if (isNode(value) && value.type === 'ChainExpression') return asksForType(value.expression);
  const access = member(value);
  if (access === undefined) return /^(fieldType|nodeKind)$/.test(identifier(value) ?? '');
  const owner = identifier(access.object) ?? member(access.object)?.property ?? '';
  return /^(type|kind)$/.test(access.property) && /field|node|column|component/i.test(owner);
}

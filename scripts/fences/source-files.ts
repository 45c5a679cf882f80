import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree; what it holds beside these depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A source file of the product, parsed. */
export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly program: SyntaxNode;
}

/** The sources of the packages without tests and without what is generated. */
export function readSources(root: string, pattern = 'packages/*/src/**/*.{ts,tsx}'): readonly SourceFile[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !/\.test\.tsx?$|\.generated\.ts$|\/generated\/|\/testing\//.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return { file, text, program: parseSync(file, text).program as unknown as SyntaxNode };
    });
}

/** Every node of a tree, outer ones first. */
export function* walk(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const inner of value) yield* walk(inner);
  } else if (isNode(value)) {
    yield value;
    for (const inner of Object.values(value)) if (typeof inner === 'object') yield* walk(inner);
  }
}

/** Tells syntax nodes from the other things a tree holds. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The name of an identifier node, or undefined. */
export function identifier(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined;
}

/** The value of a string literal, or undefined. */
export function literal(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
}

/** `object.property` of a member access, or undefined when the access is computed. */
export function member(value: unknown): { readonly object: unknown; readonly property: string } | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression' || value.computed === true) return undefined;
  const property = identifier(value.property);
  return property === undefined ? undefined : { object: value.object, property };
}

/** Line of a position, counted from one. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

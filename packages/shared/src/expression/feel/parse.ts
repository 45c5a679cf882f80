import type { SyntaxNode, Tree } from '@lezer/common';
import { parser, trackVariables } from 'lezer-feel';
import { canonicalExpression } from '../tree/canonical.ts';
import { parseExpression } from '../tree/parse-expression.ts';
import type { Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { functionsByName } from './functions.ts';
import { type FeelNames, namesInsideTest, subjectName } from './names.ts';
import { readNode } from './read-node.ts';
import { readTests } from './read-test.ts';
import { type FeelRefusal, type FeelRefusalCode, partsOf, type Reading } from './reading.ts';

/** The result of reading FEEL text: a canonical tree, or the refused places. */
export type ParsedFeel =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly refused: readonly FeelRefusal[] };

const maximumLength = 20_000;
const maximumDepth = 200;

// The grammar must know functions whose name contains one of its own words.
const functionNames = Object.fromEntries(
  [...functionsByName.keys()].filter((name) => name.includes(' or ')).map((name) => [name, true]),
);
const contextTracker = trackVariables(functionNames);
const expressionParser = parser.configure({ top: 'Expression', contextTracker });
const testsParser = parser.configure({ top: 'UnaryTests', contextTracker });

function refusedAt(code: FeelRefusalCode, from: number, to: number): ParsedFeel {
  return { ok: false, refused: [{ code, from, to, params: {} }] };
}

/** The first place that is no FEEL, or that is nested too deeply to be read. */
function brokenPlace(tree: Tree, length: number): ParsedFeel | null {
  let broken: ParsedFeel | null = null;
  let depth = 0;
  tree.iterate({
    enter: (node) => {
      depth += 1;
      if (broken === null && node.type.isError)
        broken = refusedAt('syntax', node.from, Math.min(length, Math.max(node.to, node.from + 1)));
      if (broken === null && depth > maximumDepth) broken = refusedAt('too-deep', node.from, node.to);
      return depth <= maximumDepth && broken === null;
    },
    leave: () => {
      depth -= 1;
    },
  });
  return broken;
}

function finish(expression: Expression | null, reading: Reading): ParsedFeel {
  if (expression === null || reading.refused.length > 0) {
    const whole: FeelRefusal = { code: 'syntax', from: 0, to: reading.text.length, params: {} };
    return { ok: false, refused: reading.refused.length > 0 ? reading.refused : [whole] };
  }
  const checked = parseExpression(canonicalExpression(expression));
  if (checked.ok) return checked;
  const tooLarge = checked.refused.some(({ code }) => code === 'tree-too-large' || code === 'operand-count');
  const code = checked.refused.some((problem) => problem.code === 'tree-too-deep')
    ? 'too-deep'
    : tooLarge
      ? 'too-large'
      : 'literal-invalid';
  return refusedAt(code, 0, reading.text.length);
}

function readText(
  text: string,
  names: FeelNames,
  how: { parser: typeof parser; read: (top: SyntaxNode, reading: Reading) => Expression | null },
): ParsedFeel {
  if (text.length > maximumLength) return refusedAt('text-too-long', maximumLength, text.length);
  if (text.trim() === '') return refusedAt('syntax', 0, text.length);
  const tree = how.parser.parse(text);
  const broken = brokenPlace(tree, text.length);
  if (broken !== null) return broken;
  const reading: Reading = { text, names, refused: [], part: readNode };
  return finish(how.read(tree.topNode, reading), reading);
}

/** Reads FEEL text with the names of a place. */
export function parseFeel(text: string, names: FeelNames): ParsedFeel {
  return readText(text, names, { parser: expressionParser, read: (top, reading) => readNode(top, reading) });
}

/** Reads FEEL unary tests, as table cells hold them, as a condition on the variable `input`; `-` and nothing are null. */
export function parseFeelTests(text: string, names: FeelNames, subject: ExpressionType): ParsedFeel | null {
  if (text.trim() === '-' || text.trim() === '') return null;
  const inside = namesInsideTest(names, subject);
  return readText(text, inside, {
    parser: testsParser,
    read: (top, reading) => {
      const [inner] = partsOf(top);
      if (inner?.name === 'PositiveUnaryTests') return readTests(inner, { var: subjectName }, reading);
      return inner === undefined ? null : readNode(inner, reading);
    },
  });
}

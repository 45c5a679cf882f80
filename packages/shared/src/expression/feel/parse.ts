import type { SyntaxNode, Tree } from '@lezer/common';
import { operation } from '../tree/build.ts';
import { canonicalExpression } from '../tree/canonical.ts';
import { parseExpression } from '../tree/parse-expression.ts';
import type { Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { type FeelKind, type Grammar, grammarWithNames, plainGrammar, withoutAmbiguity } from './grammar.ts';
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

type ReadTop = (top: SyntaxNode, reading: Reading) => Expression | null;

interface Way {
  readonly kind: FeelKind;
  readonly read: ReadTop;
}

function readWith(
  text: string,
  names: FeelNames,
  way: { readonly grammar: Grammar; readonly read: ReadTop },
): ParsedFeel {
  const tree = way.grammar.parse(withoutAmbiguity(text));
  const broken = brokenPlace(tree, text.length);
  if (broken !== null) return broken;
  const reading: Reading = { text, names, refused: [], part: readNode };
  return finish(way.read(tree.topNode, reading), reading);
}

/** Reads with the plain grammar first; names with signs or key words in them are tried when that fails. */
function readText(text: string, names: FeelNames, { kind, read }: Way): ParsedFeel {
  if (text.length > maximumLength) return refusedAt('text-too-long', maximumLength, text.length);
  if (text.trim() === '') return refusedAt('syntax', 0, text.length);
  const plain = readWith(text, names, { grammar: plainGrammar(kind), read });
  const grammar = plain.ok ? null : grammarWithNames(kind, names);
  if (grammar === null) return plain;
  const other = readWith(text, names, { grammar, read });
  return other.ok ? other : plain;
}

/** Reads FEEL text with the names of a place. */
export function parseFeel(text: string, names: FeelNames): ParsedFeel {
  return readText(text, names, { kind: 'Expression', read: readNode });
}

const readTop: ReadTop = (top, reading) => {
  const [first, second] = partsOf(top);
  const subject: Expression = { var: subjectName };
  if (first?.name === 'PositiveUnaryTests') return readTests(first, subject, reading);
  if (first?.name !== 'not' || second === undefined) return readNode(first, reading);
  const tests = readTests(second, subject, reading);
  return tests === null ? null : operation('not', tests);
};

/** Reads FEEL unary tests, as table cells hold them, as a condition on the variable `input`; `-` and nothing are null. */
export function parseFeelTests(text: string, names: FeelNames, subject: ExpressionType): ParsedFeel | null {
  if (text.trim() === '-' || text.trim() === '') return null;
  return readText(text, namesInsideTest(names, subject), { kind: 'UnaryTests', read: readTop });
}

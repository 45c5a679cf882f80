import type { ProductLocale } from '../../text/define-texts.ts';
import { inferType } from '../check/check-node.ts';
import { type FeelNames, namesOf, namesWithVariable } from '../feel/names.ts';
import { optionsBeside } from '../feel/option-names.ts';
import { operatorTexts } from '../operators/texts.ts';
import type { ExpressionScope } from '../scope.ts';
import type { Expression, OperationNode } from '../tree/tree.ts';
import { type ChoiceOption, unknownType } from '../types.ts';
import { chip, type SentenceChip } from './chips.ts';
import { type SentenceOperatorName, sentenceOperatorText } from './operators.ts';
import { sentenceTexts } from './texts.ts';
import { constantLabel } from './value-chip.ts';

interface Place {
  readonly names: FeelNames;
  readonly locale: ProductLocale;
  readonly pointer: string;
  readonly options: readonly ChoiceOption[];
}

type Word = keyof typeof sentenceTexts;
type OperatorText = keyof typeof operatorTexts;

const below = (place: Place, step: string, options: readonly ChoiceOption[] = []): Place => ({
  ...place,
  pointer: place.pointer + step,
  options,
});
const word = (place: Place, key: Word) => chip('word', sentenceTexts[key][place.locale], place.pointer);
const bracket = (place: Place, text: string) => chip('bracket', text, place.pointer);
const operatorWord = (place: Place, name: string) =>
  chip('operator', operatorTexts[`expression.operator.${name}` as OperatorText][place.locale], place.pointer);

const infix: ReadonlySet<string> = new Set(
  'eq ne lt le gt ge add subtract multiply divide power in contains startsWith endsWith matches listContains coalesce'.split(
    ' ',
  ),
);
const ranges: ReadonlySet<string> = new Set(['between', 'betweenOpen', 'betweenOpenStart', 'betweenOpenEnd']);

function operandPlaces(node: OperationNode, place: Place): readonly (readonly SentenceChip[])[] {
  return node.args.map((argument, index) => {
    const beside = node.args[index === 0 ? 1 : 0];
    const options = beside === undefined || beside === argument ? [] : optionsBeside(beside, place.names);
    return chipsOf(argument, below(place, `/args/${index}`, options));
  });
}

/** Puts something between the pieces. */
function separated(pieces: readonly (readonly SentenceChip[])[], between: () => SentenceChip): readonly SentenceChip[] {
  return pieces.flatMap((piece, index) => (index === 0 ? piece : [between(), ...piece]));
}

const isJoin = (node: Expression | undefined): boolean =>
  node !== undefined && 'op' in node && (node.op === 'and' || node.op === 'or');
const isCompound = (node: Expression | undefined): boolean =>
  node !== undefined && 'op' in node && (infix.has(node.op) || isJoin(node));

function inBrackets(chips: readonly SentenceChip[], place: Place): readonly SentenceChip[] {
  return [bracket(place, '('), ...chips, bracket(place, ')')];
}

const comparisons: ReadonlyMap<string, SentenceOperatorName> = new Map([
  ['gt', 'isGreater'],
  ['ge', 'isAtLeast'],
  ['lt', 'isLess'],
  ['le', 'isAtMost'],
]);

/** The word between two operands; what comes earlier is "before", what is smaller is "less". */
function infixWord(node: OperationNode, place: Place): SentenceChip {
  const name = comparisons.get(node.op);
  const [subject] = node.args;
  if (name === undefined || subject === undefined) return operatorWord(place, node.op);
  const key = sentenceOperatorText(name, inferType(subject, place.names.scope)) as Word;
  return chip('operator', sentenceTexts[key][place.locale], place.pointer);
}

function operationChips(node: OperationNode, place: Place): readonly SentenceChip[] {
  const operands = operandPlaces(node, place);
  const [first = [], second = [], third = []] = operands;
  if (node.op === 'and' || node.op === 'or') {
    const joinWord = node.op === 'and' ? 'sentence.and' : 'sentence.or';
    const parts = operands.map((chips, index) => (isJoin(node.args[index]) ? inBrackets(chips, place) : chips));
    return separated(parts, () => word(place, joinWord));
  }
  if (node.op === 'if') {
    return [
      word(place, 'sentence.if'),
      ...first,
      word(place, 'sentence.then'),
      ...second,
      word(place, 'sentence.else'),
      ...third,
    ];
  }
  if (node.op === 'isEmpty') return [...first, operatorWord(place, 'isEmpty')];
  if (ranges.has(node.op))
    return [...first, operatorWord(place, node.op), ...second, word(place, 'sentence.and'), ...third];
  if (infix.has(node.op) && operands.length === 2) {
    const [left, right] = operands.map((chips, index) =>
      isCompound(node.args[index]) ? inBrackets(chips, place) : chips,
    );
    return [...(left ?? []), infixWord(node, place), ...(right ?? [])];
  }
  return [
    operatorWord(place, node.op),
    bracket(place, '('),
    ...separated(operands, () => bracket(place, ',')),
    bracket(place, ')'),
  ];
}

function inputChip(name: string, place: Place): SentenceChip {
  const key = `sentence.input.${name}`;
  const text = Object.hasOwn(sentenceTexts, key) ? sentenceTexts[key as Word][place.locale] : name;
  return chip('field', text, place.pointer);
}

function columnChips(node: { column: string; of: Expression }, place: Place): readonly SentenceChip[] {
  const type = inferType(node.of, place.names.scope);
  const row = type.kind === 'list' ? type.of : type;
  const label = (row.kind === 'row' ? row.columns?.get(node.column)?.label : undefined) ?? node.column;
  const owner = chipsOf(node.of, below(place, '/of'));
  const cell = chip('field', label, place.pointer);
  return place.locale === 'zh-CN'
    ? [...owner, word(place, 'sentence.of'), cell]
    : [cell, word(place, 'sentence.of'), ...owner];
}

function chipsOf(node: Expression, place: Place): readonly SentenceChip[] {
  if ('const' in node) return [chip('value', constantLabel(node.const, place.options, place.locale), place.pointer)];
  if ('field' in node)
    return [chip('field', place.names.scope.fields.get(node.field)?.label ?? node.field, place.pointer)];
  if ('input' in node) return [inputChip(node.input, place)];
  if ('var' in node) return [chip('field', node.var, place.pointer)];
  if ('op' in node) return operationChips(node, place);
  if ('column' in node) return columnChips(node, place);
  if ('list' in node) {
    const elements = node.list.map((element, index) => chipsOf(element, below(place, `/list/${index}`, place.options)));
    return separated(elements, () => bracket(place, ','));
  }
  const list = inferType(node.in, place.names.scope);
  const names = namesWithVariable(place.names, node.as, list.kind === 'list' ? list.of : unknownType);
  const domain = chipsOf(node.in, below(place, '/in'));
  const body = chipsOf(node.do, below({ ...place, names }, '/do'));
  return [operatorWord(place, node.each), ...domain, bracket(place, ':'), ...body];
}

/** Any expression in words, piece by piece, in the reader's language. */
export function toSentence(
  expression: Expression,
  scope: ExpressionScope,
  locale: ProductLocale,
): readonly SentenceChip[] {
  return chipsOf(expression, { names: namesOf(scope), locale, pointer: '', options: [] });
}

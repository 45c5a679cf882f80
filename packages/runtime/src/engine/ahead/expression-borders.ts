import { type Constant, type Expression, isJsonObject, type Json } from '@dealwright/shared';

/** What conditions compare fields with, and the fields of which no such thing can be said. */
export interface Borders {
  readonly constants: Map<string, Constant[]>;
  readonly untold: Set<string>;
}

const joining: ReadonlySet<string> = new Set(['and', 'or', 'not']);
const comparing: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'in',
  'between',
  'betweenOpen',
  'betweenOpenStart',
  'betweenOpenEnd',
]);

/** Begins with nothing known. */
export function noBorders(): Borders {
  return { constants: new Map(), untold: new Set() };
}

/** Notes the values a condition compares plain fields with; fields it uses otherwise are untold. */
export function noteBordersOf(condition: Expression, borders: Borders): void {
  if ('op' in condition && joining.has(condition.op)) {
    for (const part of condition.args) noteBordersOf(part, borders);
    return;
  }
  const plain = plainComparison(condition);
  if (plain !== null) noteConstants(plain.field, plain.constants, borders);
  else for (const field of fieldsIn(condition as unknown as Json)) borders.untold.add(field);
}

interface PlainComparison {
  readonly field: string;
  readonly constants: readonly Constant[];
}

/** A yes-or-no field, or one field beside nothing but values; null for everything else. */
function plainComparison(condition: Expression): PlainComparison | null {
  if ('field' in condition) return { field: condition.field, constants: [{ boolean: true }, { boolean: false }] };
  if (!('op' in condition)) return null;
  const fields = condition.args.map(plainField);
  const [field, another] = fields.filter((each) => each !== null);
  if (field === undefined || another !== undefined) return null;
  if (condition.op === 'isEmpty') return { field, constants: [{ empty: true }] };
  const constants = condition.args.filter((_, index) => fields[index] === null).map(constantsIn);
  const isPlain = comparing.has(condition.op) && constants.every((each) => each !== null);
  return isPlain ? { field, constants: constants.flat() } : null;
}

/** Notes values at which something changes for a field. */
export function noteConstants(field: string, found: readonly (Constant | null)[], { constants }: Borders): void {
  const known = constants.get(field) ?? [];
  constants.set(field, [...known, ...found.filter((each) => each !== null)]);
}

/** The field that an operand is, also where a default stands in for an empty one. */
function plainField(operand: Expression | undefined): string | null {
  if (operand === undefined) return null;
  if ('field' in operand) return operand.field;
  const isDefaulted =
    'op' in operand && operand.op === 'coalesce' && operand.args.slice(1).every((each) => 'const' in each);
  return isDefaulted ? plainField(operand.args[0]) : null;
}

function constantsIn(operand: Expression): readonly Constant[] | null {
  if ('const' in operand) return [operand.const];
  if (!('list' in operand)) return null;
  const each = operand.list.map(constantsIn);
  return each.every((one) => one !== null) ? each.flat() : null;
}

/** Every field that an expression names. */
export function fieldsIn(part: Json): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(fieldsIn);
  if (!isJsonObject(part)) return [];
  const own = typeof part.field === 'string' ? [part.field] : [];
  return [...own, ...Object.values(part).flatMap((inner) => fieldsIn(inner ?? null))];
}

import type { ProductLocale } from '../../text/define-texts.ts';
import { inferType } from '../check/check-node.ts';
import { formatFeel } from '../feel/format.ts';
import { namesOf } from '../feel/names.ts';
import type { ExpressionScope } from '../scope.ts';
import type { Expression } from '../tree/tree.ts';
import type { ExpressionType } from '../types.ts';
import { textOf } from '../values/text-of.ts';
import type { CaseParts } from './branches.ts';
import type { Bound, Interval } from './intervals.ts';
import type { Region } from './region.ts';
import { caseTexts } from './texts.ts';

function boundText(sign: string, bound: Bound): string {
  return `${sign}${bound.closed ? '=' : ''} ${textOf(bound.value)}`.replace('>=', '≥').replace('<=', '≤');
}

function intervalText({ low, high }: Interval, locale: ProductLocale): string {
  if (low !== null && high !== null && textOf(low.value) === textOf(high.value)) return `= ${textOf(low.value)}`;
  const ends = [low === null ? [] : [boundText('>', low)], high === null ? [] : [boundText('<', high)]].flat();
  return ends.length === 0
    ? caseTexts['expression.case.anything'][locale]
    : ends.join(caseTexts['expression.case.and'][locale]);
}

function namesText(region: Extract<Region, { kind: 'named' }>, type: ExpressionType, locale: ProductLocale): string {
  const labelOf = (name: string): string => {
    if (type.kind === 'choice') return type.options?.find(({ id }) => id === name)?.label ?? name;
    if (type.kind !== 'boolean') return JSON.stringify(name);
    return caseTexts[name === 'true' ? 'expression.value.true' : 'expression.value.false'][locale];
  };
  const all =
    type.kind === 'choice'
      ? type.options?.map(({ id }) => id)
      : type.kind === 'boolean'
        ? ['true', 'false']
        : undefined;
  if (!region.except) return [...region.names].map(labelOf).join(', ');
  if (all !== undefined)
    return all
      .filter((name) => !region.names.has(name))
      .map(labelOf)
      .join(', ');
  if (region.names.size === 0) return caseTexts['expression.case.anything'][locale];
  return `${caseTexts['expression.case.except'][locale]} ${[...region.names].map(labelOf).join(', ')}`;
}

function regionText(region: Region, type: ExpressionType, locale: ProductLocale): string {
  const parts =
    region.kind === 'ordered'
      ? region.intervals.map((interval) => intervalText(interval, locale))
      : [namesText(region, type, locale)].filter((text) => text !== '');
  if (region.empty) parts.push(caseTexts['expression.case.empty'][locale]);
  return parts.join(caseTexts['expression.case.or'][locale]);
}

function subjectText(subject: Expression, scope: ExpressionScope): string {
  return formatFeel(subject, namesOf(scope));
}

/** One part of a case in words: what is asked, and what it is. */
export interface CasePartWords {
  readonly subject: string;
  readonly region: string;
}

/** The parts of a case in words, for tables with one column a subject. */
export function describeParts(
  parts: CaseParts,
  scope: ExpressionScope,
  locale: ProductLocale,
): readonly CasePartWords[] {
  return parts.map(({ subject, region }) => ({
    subject: subjectText(subject, scope),
    region: regionText(region, inferType(subject, scope), locale),
  }));
}

/** What a question is about, though it takes another value where there is none: "Discount" for "get or else(Discount, 0)". */
function askedOf(subject: Expression): Expression {
  if (!('op' in subject) || subject.op !== 'coalesce') return subject;
  const [first, ...others] = subject.args;
  return first !== undefined && others.every((other) => 'const' in other) ? first : subject;
}

/** A case in words, such as "Budget: > 50000; Region: North". */
export function describeCase(parts: CaseParts, scope: ExpressionScope, locale: ProductLocale): string {
  if (parts.length === 0) return caseTexts['expression.case.always'][locale];
  return parts
    .map((part) => ({ ...part, subject: askedOf(part.subject) }))
    .flatMap((part) => describeParts([part], scope, locale))
    .map(({ subject, region }) => `${subject}: ${region}`)
    .join('; ');
}

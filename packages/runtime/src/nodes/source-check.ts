import {
  type CheckScope,
  checkExpression,
  type Expression,
  type ExpressionType,
  type FromHead,
  type Problem,
} from '@dealwright/shared';
import { lookup } from '../engine/lookup.ts';
import { checkSetting } from './expression-check.ts';
import { nodeProblem } from './node-problem.ts';
import { peopleTexts } from './people-texts.ts';

/** Whether a field that a source names holds people. */
export function checkField(field: string, at: string, scope: CheckScope): readonly Problem[] {
  return holdsPeople(scope.expressions.fields.get(field)?.type)
    ? []
    : [nodeProblem(scope, { code: 'people-field-wrong', texts: peopleTexts, at, params: { field } })];
}

/** A source that goes by people of a field names one that holds people. */
export function checkMeant(
  { of, field = '' }: { readonly of?: string; readonly field?: string },
  at: string,
  scope: CheckScope,
): readonly Problem[] {
  return of === 'field' ? checkField(field, `${at}/field`, scope) : [];
}

/** Whether the organization has the team or region that a source names. */
export function checkPlace(
  { unit, of, place = '' }: Pick<FromHead, 'unit' | 'of' | 'place'>,
  at: string,
  scope: CheckScope,
): readonly Problem[] {
  const { organization } = scope;
  if (of !== 'place') return [];
  if (place === '') return [nodeProblem(scope, { code: 'people-place-missing', texts: peopleTexts, at: `${at}/of` })];
  if (organization === null) return [];
  const places = unit === 'team' ? organization.teams : organization.regions;
  if (lookup<unknown>(places, place) !== undefined) return [];
  const found = { code: `people-${unit}-unknown`, texts: peopleTexts, at: `${at}/place`, params: { place } };
  return [nodeProblem(scope, { ...found, severity: 'warning' })];
}

/** Whether the organization has the group that a source names. */
export function checkGroup(group: string, at: string, scope: CheckScope): readonly Problem[] {
  if (scope.organization === null || lookup(scope.organization.groups, group) !== undefined) return [];
  const found = { code: 'people-group-unknown', texts: peopleTexts, at, params: { group } };
  return [nodeProblem(scope, { ...found, severity: 'warning' })];
}

/** A formula is sound, and gives people: as such, or by their ids. */
export function checkFormula(value: Expression, at: string, scope: CheckScope): readonly Problem[] {
  const wrong = checkSetting(value, { at }, scope);
  if (wrong.length > 0) return wrong;
  const { type } = checkExpression(value, scope.expressions);
  const byId = type.kind === 'list' ? type.of.kind : type.kind;
  if (holdsPeople(type) || byId === 'text' || byId === 'unknown') return [];
  return [nodeProblem(scope, { code: 'people-formula-wrong', texts: peopleTexts, at })];
}

function holdsPeople(type: ExpressionType | undefined): boolean {
  return (type?.kind === 'list' ? type.of.kind : type?.kind) === 'person';
}

import {
  type CheckScope,
  type FromChoice,
  type Organization,
  type PersonSource,
  type Problem,
  textOf,
} from '@dealwright/shared';
import { comesBefore, decidersBefore } from '../engine/flow/deciders-before.ts';
import { lookup } from '../engine/lookup.ts';
import { membersOfSlot } from '../engine/people/role-members.ts';
import { superiorsOf } from '../engine/people/superiors.ts';
import { flowAround } from './flow-around.ts';
import { actingKinds } from './kinds-of-people.ts';
import { nodeProblem } from './node-problem.ts';
import { peopleTexts } from './people-texts.ts';
import { checkField, checkFormula, checkGroup, checkMeant, checkPlace } from './source-check.ts';

/** Problems of a list of people sources at a place of a node: nobody there, fields that hold no people. */
export function checkPeople(sources: readonly PersonSource[], at: string, scope: CheckScope): readonly Problem[] {
  return sources.flatMap((source, index) => checkSource(source, `${at}/${index}`, scope));
}

function checkSource(source: PersonSource, at: string, scope: CheckScope): readonly Problem[] {
  switch (source.from) {
    case 'role':
      return checkSlot(source.role, `${at}/role`, scope);
    case 'superiors':
      return [
        ...checkMeant(source, at, scope),
        ...(source.until === undefined
          ? checkDepth(source.levels, `${at}/levels`, scope)
          : checkSlot(source.until, `${at}/until`, scope)),
      ];
    case 'superior':
      return [...checkMeant(source, at, scope), ...checkDepth(source.level, `${at}/level`, scope)];
    case 'authority':
      return checkMeant(source, at, scope);
    case 'head':
    case 'members':
      return [...checkMeant(source, at, scope), ...checkPlace(source, at, scope)];
    case 'group':
      return checkGroup(source.group, `${at}/group`, scope);
    case 'people':
      return scope.organization === null
        ? []
        : checkNamed(source.people, at, { scope, organization: scope.organization });
    case 'choice':
      return checkChoice(source, at, scope);
    case 'field':
      return checkField(source.field, `${at}/field`, scope);
    case 'expression':
      return checkFormula(source.value, `${at}/value`, scope);
    default:
      return [];
  }
}

function checkSlot(role: string, at: string, scope: CheckScope): readonly Problem[] {
  const drawn = lookup(scope.definition.roles, role);
  if (drawn === undefined) {
    return [nodeProblem(scope, { code: 'people-role-unknown', texts: peopleTexts, at, params: { role } })];
  }
  if (scope.organization === null || membersOfSlot(role, scope.organization).length > 0) return [];
  return [
    nodeProblem(scope, {
      code: 'people-role-vacant',
      texts: peopleTexts,
      at,
      severity: 'warning',
      params: { role: textOf(scope.definition, drawn.label, scope.locale) },
    }),
  ];
}

/** Of more levels than any reporting line has, nobody ever asks as many people as are drawn (O-2). */
function checkDepth(levels: number, at: string, scope: CheckScope): readonly Problem[] {
  const deepest = scope.organization === null ? levels : depthOf(scope.organization);
  if (levels <= deepest) return [];
  const params = { levels, deepest };
  return [nodeProblem(scope, { code: 'people-chain-long', texts: peopleTexts, at, severity: 'notice', params })];
}

const depths = new WeakMap<Organization, number>();

function depthOf(organization: Organization): number {
  const people = Object.values(organization.people).filter(({ active }) => active);
  const depth =
    depths.get(organization) ?? Math.max(0, ...people.map(({ id }) => superiorsOf(id, organization).length));
  depths.set(organization, depth);
  return depth;
}

/** Somebody must come before the node who could choose. */
function checkChoice(source: FromChoice, at: string, scope: CheckScope): readonly Problem[] {
  const within = checkPeople(source.within ?? [], `${at}/within`, scope);
  const around = flowAround(scope);
  if (source.by === 'initiator' || around === null) return within;
  const { flow, node } = around;
  const { node: named } = source;
  if (named === undefined) {
    if (decidersBefore(flow, node).size > 0) return within;
    return [...within, nodeProblem(scope, { code: 'people-nobody-before', texts: peopleTexts, at: `${at}/by` })];
  }
  if (actingKinds.has(lookup(flow.nodes, named)?.kind ?? '') && comesBefore(flow, named, node)) return within;
  return [...within, nodeProblem(scope, { code: 'people-chooser-wrong', texts: peopleTexts, at: `${at}/node` })];
}

function checkNamed(
  people: readonly string[],
  at: string,
  { scope, organization }: { readonly scope: CheckScope; readonly organization: Organization },
): readonly Problem[] {
  return people.flatMap((person, index) => {
    const known = lookup(organization.people, person);
    const active = known?.active === true;
    const params = { person: known?.name ?? person };
    const finding = { code: 'people-person-gone', texts: peopleTexts, at: `${at}/people/${index}`, params };
    return active ? [] : [nodeProblem(scope, { ...finding, severity: 'warning' })];
  });
}

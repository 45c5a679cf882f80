import { type CheckScope, defineTexts, type Expression, type FieldValues, type Problem } from '@dealwright/shared';
import type { NodeTools } from '../engine/node-tools.ts';
import { isProtected } from '../engine/values/protected-fields.ts';
import { checkSetting } from './expression-check.ts';
import { nodeProblem } from './node-problem.ts';

/** A value that leaves the deal, under the name that the other side knows. */
export interface Mapped {
  readonly name: string;
  readonly value: Expression;
}

/** What is said of values that leave the deal; shared by the kinds that send some. */
export const sentTexts = defineTexts({
  'problem.sent-protected': {
    en: 'The field {{field}} is personal or masked and is not among those that may be sent, so it is left out.',
    'zh-CN': '字段 {{field}} 含个人或脱敏数据，且不在允许发送的字段中，因此不会发送。',
  },
  'problem.sent-twice': { en: 'The name {{name}} is used twice.', 'zh-CN': '名称 {{name}} 重复。' },
});

/** The values that are sent: those whose expressions read a protected field which the setting does not name are left out. */
export function sentValues(mapped: readonly Mapped[], personal: readonly string[], tools: NodeTools): FieldValues {
  const allowed = mapped.filter(({ value }) =>
    Object.keys(tools.inputsOf([value])).every((field) => !tools.isProtected(field) || personal.includes(field)),
  );
  return Object.fromEntries(allowed.map(({ name, value }) => [name, tools.resultOf(value)]));
}

/** Problems of mapped values: expressions, names used twice, protected fields that nobody released. */
export function checkSent(
  { send = [], personal = [] }: { readonly send?: readonly Mapped[]; readonly personal?: readonly string[] },
  scope: CheckScope,
): readonly Problem[] {
  return send.flatMap(({ name, value }, index) => {
    const at = `/settings/send/${index}`;
    const twice = send.findIndex((other) => other.name === name) < index;
    const finding = { code: 'sent-twice', texts: sentTexts, at: `${at}/name`, params: { name } };
    return [
      ...(twice ? [nodeProblem(scope, finding)] : []),
      ...checkSetting(value, { at: `${at}/value` }, scope),
      ...protectedIn(value, personal, { scope, at: `${at}/value` }),
    ];
  });
}

function protectedIn(
  value: Expression,
  personal: readonly string[],
  { scope, at }: { readonly scope: CheckScope; readonly at: string },
): readonly Problem[] {
  return fieldsNamed(value)
    .filter((field) => isProtected(scope.definition, field) && !personal.includes(field))
    .map((field) => {
      const finding = { code: 'sent-protected', texts: sentTexts, at, params: { field } };
      return nodeProblem(scope, { ...finding, severity: 'warning' });
    });
}

function fieldsNamed(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('field' in part && typeof part.field === 'string') return [part.field];
  return [...new Set(Object.values(part).flatMap(fieldsNamed))];
}

import {
  type CompiledExpression,
  createScope,
  type Expression,
  type ExpressionScope,
  type Field,
  type FieldCheck,
  type RuleEffect,
} from '@dealwright/shared';
import type { FieldType, FieldTypes } from '../fields/field-type.ts';
import { scopeFieldsOf } from '../fields/scope-fields.ts';
import type { ExpressionTools } from './expression-tools.ts';
import type { FormSource } from './form-session.ts';
import { type Layout, readLayout } from './layout.ts';

/** What a session works with: the field types it knows and the expression language. */
export interface FormKit {
  readonly types: FieldTypes;
  readonly tools: ExpressionTools;
}

/** An effect of a rule, ready to run. */
export interface PreparedEffect {
  readonly rule: string;
  readonly when: Expression;
  readonly effect: RuleEffect['effect'];
  readonly target: string;
  readonly arg: CompiledExpression | null;
  /** The constant false: such an effect can only hide, not show. */
  readonly never: boolean;
  readonly text: string | null;
}

/** A rule, ready to run. */
export interface PreparedRule {
  readonly id: string;
  readonly when: CompiledExpression;
}

/** A check of a field, ready to run. */
export interface PreparedCheck {
  readonly check: FieldCheck;
  readonly when: CompiledExpression | null;
  readonly assert: CompiledExpression;
}

/** A field, ready to run. */
export interface PreparedField {
  readonly id: string;
  readonly field: Field;
  readonly type: FieldType;
  readonly computed: CompiledExpression | null;
  readonly default: CompiledExpression | null;
  readonly checks: readonly PreparedCheck[];
  /** Columns of a sub-table, in order. */
  readonly columns: readonly PreparedField[];
}

/** What is worked out once for a form and used by every session on it. */
export interface PreparedForm {
  readonly fields: ReadonlyMap<string, PreparedField>;
  readonly rules: readonly PreparedRule[];
  readonly effects: ReadonlyMap<string, readonly PreparedEffect[]>;
  readonly layout: Layout;
  readonly scope: ExpressionScope;
}

const prepared = new WeakMap<FormSource, PreparedForm>();

/** The prepared side of a form; made at the first use, forgotten with the source. */
export function prepareForm(source: FormSource, kit: FormKit): PreparedForm {
  const known = prepared.get(source);
  if (known !== undefined) return known;
  const made = prepare(source, kit);
  prepared.set(source, made);
  return made;
}

function prepare(source: FormSource, { types, tools }: FormKit): PreparedForm {
  const columns = new Set(Object.values(source.fields).flatMap((field) => field.columns ?? []));
  const one = (id: string, field: Field | undefined): readonly PreparedField[] => {
    const type = field === undefined ? undefined : types.get(field.type);
    if (field === undefined || type === undefined) return [];
    const inner = type.hasColumns ? (field.columns ?? []) : [];
    return [
      prepareField(tools, {
        id,
        field,
        type,
        columns: inner.flatMap((column) => one(column, own(source.fields, column))),
      }),
    ];
  };
  const fields = Object.entries(source.fields).flatMap(([id, field]) => (columns.has(id) ? [] : one(id, field)));
  const rules = Object.entries(source.form.rules);
  return {
    fields: new Map(fields.map((field) => [field.id, field])),
    rules: rules.map(([id, { when }]) => ({ id, when: tools.compile(when) })),
    effects: Map.groupBy(
      rules.flatMap(([id, rule]) =>
        rule.then.map((effect) => prepareEffect(tools, { rule: id, when: rule.when, effect })),
      ),
      ({ target }) => target,
    ),
    layout: readLayout(source.form),
    scope: createScope({ fields: scopeFieldsOf(source.fields, types) }),
  };
}

function prepareField(
  tools: ExpressionTools,
  facts: Pick<PreparedField, 'id' | 'field' | 'type' | 'columns'>,
): PreparedField {
  const { computed, default: initial, checks = [] } = facts.field;
  return {
    ...facts,
    computed: computed === undefined ? null : tools.compile(computed),
    default: initial === undefined ? null : tools.compile(initial),
    checks: checks.map((check) => ({
      check,
      when: check.when === undefined ? null : tools.compile(check.when),
      assert: tools.compile(check.assert),
    })),
  };
}

interface EffectFacts {
  readonly rule: string;
  readonly when: Expression;
  readonly effect: RuleEffect;
}

function prepareEffect(tools: ExpressionTools, { rule, when, effect: facts }: EffectFacts): PreparedEffect {
  const { effect, target, arg, text } = facts;
  const never = arg !== undefined && 'const' in arg && 'boolean' in arg.const && !arg.const.boolean;
  return { rule, when, effect, target, arg: arg === undefined ? null : tools.compile(arg), never, text: text ?? null };
}

function own(fields: FormSource['fields'], id: string): Field | undefined {
  return Object.hasOwn(fields, id) ? fields[id] : undefined;
}

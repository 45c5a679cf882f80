import type { Form, RuleEffect } from '../../generated/form.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName } from './names.ts';

/** Effects of rules: on something this form shows, of a kind that suits it, with what it needs. */
export function checkRules(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.forms).flatMap(([id, form]) => {
    const shown = new Set(Object.values(form.layout).flatMap(({ field }) => field ?? []));
    return Object.entries(form.rules).flatMap(([rule, { then }]) => {
      return then.flatMap((effect, index) => {
        const pointer = pointerOf('forms', id, 'rules', rule, 'then', index);
        return checkEffect(frame, effect, { pointer, form, shown });
      });
    });
  });
}

interface EffectPlace {
  readonly pointer: string;
  readonly form: Form;
  readonly shown: ReadonlySet<string>;
}

const needsValue: ReadonlySet<string> = new Set(['value', 'options']);

function checkEffect(frame: CheckFrame, effect: RuleEffect, { pointer, form, shown }: EffectPlace): readonly Finding[] {
  const { target, effect: kind } = effect;
  const findings: Finding[] = [];
  const say = (code: string, severity: 'error' | 'warning', place: string): void => {
    findings.push({
      code,
      severity,
      pointer: place,
      params: { id: target, field: fieldName(frame, target) },
    });
  };
  if (!target.startsWith('f_')) {
    if (!Object.hasOwn(form.layout, target)) say('unknown-layout', 'error', `${pointer}/target`);
    if (kind !== 'visible') say('rule-effect-unfit', 'error', `${pointer}/effect`);
    return findings;
  }
  const isKnown = Object.hasOwn(frame.definition.fields, target);
  if (isKnown && !shown.has(target) && kind !== 'value') say('rule-target-absent', 'warning', `${pointer}/target`);
  if (needsValue.has(kind) && effect.arg === undefined) say('rule-value-missing', 'error', pointer);
  if (kind === 'message' && effect.arg === undefined && effect.text === undefined)
    say('rule-value-missing', 'error', pointer);
  if (kind === 'options' && isKnown && !hasOptions(frame, target))
    say('rule-effect-unfit', 'error', `${pointer}/effect`);
  if (kind === 'value' && frame.definition.fields[target]?.computed !== undefined)
    say('rule-on-computed', 'error', `${pointer}/target`);
  return findings;
}

function hasOptions(frame: CheckFrame, field: string): boolean {
  const type = frame.dealScope.fields.get(field)?.type;
  if (type === undefined || type.kind === 'unknown' || type.kind === 'choice') return true;
  return type.kind === 'list' && (type.of.kind === 'choice' || type.of.kind === 'unknown');
}

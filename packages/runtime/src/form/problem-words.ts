import { type Texts, textOf, translate } from '@dealwright/shared';
import { fieldTextsOf } from '../fields/field-texts.ts';
import type { FieldTypes, ValueProblem } from '../fields/field-type.ts';
import type { ShownProblem } from './form-session.ts';
import type { PreparedCheck, PreparedEffect } from './prepare-form.ts';
import { resultOf, type SessionParts } from './session-parts.ts';

const textsOf = new WeakMap<FieldTypes, Texts>();

function wordsOf(types: FieldTypes): Texts {
  const texts = textsOf.get(types) ?? fieldTextsOf(types);
  textsOf.set(types, texts);
  return texts;
}

/** A problem of a value in the words of the session's language. */
export function inWords({ types, input }: SessionParts, problem: ValueProblem): ShownProblem {
  const message = translate(wordsOf(types), `field.problem.${problem.code}`, problem.params, input.locale);
  return { ...problem, severity: 'error', message };
}

/** What a failed check says. */
export function checkInWords({ input }: SessionParts, { check }: PreparedCheck, path: string): ShownProblem {
  const message = textOf(input.source, check.message, input.locale);
  return { code: check.id, path, params: {}, severity: check.severity, message };
}

/** What a rule says at a field while it holds; nothing when it has no words. */
export function messageOf(parts: SessionParts, { rule, arg, text }: PreparedEffect): readonly ShownProblem[] {
  if (!parts.holding.has(rule)) return [];
  const { source, locale } = parts.input;
  const said = arg === null ? null : resultOf(parts, arg);
  const message = text === null ? said : textOf(source, text, locale);
  if (typeof message !== 'string' || message === '') return [];
  return [{ code: rule, path: '', params: {}, severity: 'warning', message }];
}

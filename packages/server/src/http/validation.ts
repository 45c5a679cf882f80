import { AppError, type ErrorDetail, type PublicLocale } from '@dealwright/shared';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import localizeGerman from 'ajv-i18n/localize/de/index.js';
import localizeEnglish from 'ajv-i18n/localize/en/index.js';
import localizeFrench from 'ajv-i18n/localize/fr/index.js';
import localizeChinese from 'ajv-i18n/localize/zh/index.js';
import type { TSchema } from 'typebox';

/** Checks one part of a request and says in the caller's language what is wrong where. */
export type PartCheck = (value: unknown, locale: PublicLocale) => void;

const options = { removeAdditional: false, useDefaults: false, strict: false, validateFormats: true } as const;
const body = { first: new Ajv(options), all: new Ajv({ ...options, allErrors: true, verbose: true }) };
const text = {
  first: new Ajv({ ...options, coerceTypes: true }),
  all: new Ajv({ ...options, coerceTypes: true, allErrors: true, verbose: true }),
};
for (const ajv of [body.first, body.all, text.first, text.all]) formats.default(ajv);

const mostDetails = 20;

/** The words of the library; its type says module where it gives the function itself. */
const localize = {
  en: localizeEnglish,
  'zh-CN': localizeChinese,
  de: localizeGerman,
  fr: localizeFrench,
} as unknown as Readonly<Record<PublicLocale, (errors: ErrorObject[]) => void>>;

/** The check of a body: nothing is converted, nothing is added or dropped. */
export function bodyCheck(schema: TSchema): PartCheck {
  return checkWith(body, schema);
}

/** The check of path and query, whose values arrive as text. */
export function textCheck(schema: TSchema): PartCheck {
  return checkWith(text, schema);
}

/** The first pass stops at the first fault, so that a hostile request costs little; only then all faults are gathered. */
function checkWith(pair: { readonly first: Ajv; readonly all: Ajv }, schema: TSchema): PartCheck {
  const first = pair.first.compile(schema);
  let all: ValidateFunction | undefined;
  return (value, locale) => {
    if (first(value)) return;
    all ??= pair.all.compile(schema);
    all(value);
    const errors = meant(all.errors ?? first.errors ?? []).slice(0, mostDetails);
    const details = inWords(errors, locale);
    throw new AppError('request.invalid', { params: { count: details.length }, details });
  };
}

/** Of the branches of a choice only the one the sender meant is told about: the one whose constants fit. */
function meant(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const missed = errors.filter((error) => error.keyword === 'const').map((error) => branchOf(error.schemaPath));
  const kept = errors.filter((error) => error.keyword !== 'anyOf' && !missed.includes(branchOf(error.schemaPath)));
  return kept.length > 0
    ? kept
    : errors.filter((error) => error.keyword === 'anyOf' || error.keyword === 'const').slice(0, 1);
}

function branchOf(schemaPath: string): string {
  return /^(.*\/anyOf\/\d+)(?:\/|$)/.exec(schemaPath)?.[1] ?? '';
}

function inWords(errors: readonly ErrorObject[], locale: PublicLocale): readonly ErrorDetail[] {
  const own = errors.map((error) => ({ ...error }));
  localize[locale](own);
  return own.map((error) => ({
    pointer: pointerOf(error),
    code: error.keyword,
    message: error.message ?? error.keyword,
  }));
}

function pointerOf(error: ErrorObject): string {
  const name = error.params.missingProperty ?? error.params.additionalProperty;
  return typeof name === 'string'
    ? `${error.instancePath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    : error.instancePath;
}

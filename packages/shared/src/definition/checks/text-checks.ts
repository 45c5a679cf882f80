import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { PatchOperation } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';

/** The words: each ref has some, in every locale the definition offers; no catalogue lies about unused. */
export function checkTexts({ definition, references }: CheckFrame): readonly Finding[] {
  const firstPlaces = new Map<string, string>();
  for (const { kind, id, pointer } of references)
    if (kind === 'text' && !firstPlaces.has(id)) firstPlaces.set(id, pointer);
  return [
    ...checkLocales(definition),
    ...[...firstPlaces].flatMap(([key, pointer]) => checkKey(definition, key, pointer)),
    ...unusedTexts(definition, new Set(firstPlaces.keys())),
  ];
}

function checkLocales(definition: ProcessDefinition): readonly Finding[] {
  const { locales, defaultLocale, texts } = definition;
  const findings: Finding[] = [];
  if (!locales.includes(defaultLocale)) {
    const fix = {
      label: 'fix.offer-locale',
      patch: [{ op: 'add', path: '/locales/-', value: defaultLocale }],
    } as const;
    findings.push({
      code: 'default-locale-unoffered',
      severity: 'error',
      pointer: '/defaultLocale',
      params: { locale: defaultLocale },
      fix,
    });
  }
  for (const locale of locales) {
    if (Object.hasOwn(texts, locale)) continue;
    const fix = {
      label: 'fix.add-catalogue',
      patch: [{ op: 'add', path: pointerOf('texts', locale), value: {} }],
    } as const;
    findings.push({ code: 'catalogue-missing', severity: 'warning', pointer: '/texts', params: { locale }, fix });
  }
  for (const locale of Object.keys(texts)) {
    if (!locales.includes(locale)) {
      findings.push({
        code: 'locale-unoffered',
        severity: 'notice',
        pointer: pointerOf('texts', locale),
        params: { locale },
      });
    }
  }
  return findings;
}

function checkKey(definition: ProcessDefinition, key: string, pointer: string): readonly Finding[] {
  const has = (locale: string): boolean => (wordsOf(definition, locale, key) ?? '') !== '';
  const spoken = [definition.defaultLocale, ...definition.locales, ...Object.keys(definition.texts)].find(has);
  if (spoken === undefined) return [{ code: 'unknown-text', severity: 'error', pointer, params: { id: key } }];
  const words = wordsOf(definition, spoken, key) ?? '';
  return definition.locales
    .filter((locale) => !has(locale) && Object.hasOwn(definition.texts, locale))
    .map((locale): Finding => {
      const path = pointerOf('texts', locale, key);
      const patch: readonly PatchOperation[] = [{ op: 'add', path, value: words }];
      return {
        code: 'text-missing',
        severity: 'warning',
        pointer: path,
        params: { id: key, locale },
        fix: { label: 'fix.copy-text', patch },
      };
    });
}

function wordsOf(definition: ProcessDefinition, locale: string, key: string): string | undefined {
  const catalogue = Object.hasOwn(definition.texts, locale) ? definition.texts[locale] : undefined;
  return catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}

function unusedTexts({ texts }: ProcessDefinition, used: ReadonlySet<string>): readonly Finding[] {
  return Object.entries(texts).flatMap(([locale, catalogue]) => {
    const unused = Object.keys(catalogue).filter((key) => !used.has(key));
    if (unused.length === 0) return [];
    const patch = unused.map((key) => ({ op: 'remove', path: pointerOf('texts', locale, key) }) as const);
    const params = { locale, count: unused.length, id: unused[0] ?? '' };
    const pointer = pointerOf('texts', locale, unused[0] ?? '');
    return [
      { code: 'text-unused', severity: 'notice', pointer, params, fix: { label: 'fix.remove-texts', patch } } as const,
    ];
  });
}

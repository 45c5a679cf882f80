import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { isJsonObject, type JsonObject } from '../../values/json.ts';
import type { Problem } from '../problem.ts';
import { type Finding, problemOf } from '../problem-of.ts';
import { shapeFindings } from '../shape/shape-findings.ts';
import { upgradeDefinition } from '../upgrades/upgrade-definition.ts';
import { countFindings } from './count-findings.ts';
import { findDuplicateKey } from './duplicate-key.ts';
import { findHostileContent } from './hostile-content.ts';
import { type DefinitionLimits, definitionLimits } from './limits.ts';

/** A document that may be worked with, or why it may not. */
export type ReadResult =
  | { readonly ok: true; readonly definition: ProcessDefinition }
  | { readonly ok: false; readonly refused: readonly Problem[] };

/**
 * The only way a document from outside becomes a definition: text or parsed value, checked for hostile content, brought to today's format, and of
 * a shape that its type promises. Whether it means anything is asked by `checkDefinition`. Never throws.
 */
export function readDefinition(input: unknown, limits: DefinitionLimits = definitionLimits): ReadResult {
  const parsed = typeof input === 'string' ? parse(input, limits) : { value: input };
  if ('finding' in parsed) return refusal(parsed.finding);
  const hostile = findHostileContent(parsed.value, limits);
  if (hostile !== null) return refusal(hostile);
  if (!isJsonObject(parsed.value)) return refusal({ code: 'not-an-object', severity: 'error', pointer: '' });
  return readUpgraded(parsed.value, limits);
}

function readUpgraded(document: JsonObject, limits: DefinitionLimits): ReadResult {
  const upgraded = upgradeDefinition(document);
  if (!upgraded.ok) return { ok: false, refused: [upgraded.refused] };
  const findings = countFindings(upgraded.document, limits);
  if (findings.length > 0) return refusal(...findings);
  const misshapen = shapeFindings(upgraded.document);
  if (misshapen.length > 0) return refusal(...misshapen);
  return { ok: true, definition: upgraded.document as unknown as ProcessDefinition };
}

function refusal(...findings: readonly Finding[]): ReadResult {
  return { ok: false, refused: findings.map(problemOf) };
}

function parse(text: string, limits: DefinitionLimits): { readonly value: unknown } | { readonly finding: Finding } {
  const whole = { severity: 'error', pointer: '' } as const;
  if (text.length > limits.bytes || utf8ToBytes(text).length > limits.bytes) {
    return { finding: { ...whole, code: 'too-large', params: { limit: limits.bytes } } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return { finding: { ...whole, code: 'not-json' } };
  }
  const twice = findDuplicateKey(text);
  return twice === null ? { value } : { finding: { severity: 'error', pointer: twice, code: 'key-twice' } };
}

import { isJsonObject, type JsonObject } from '../../values/json.ts';
import type { Problem } from '../problem.ts';
import { problemOf } from '../problem-of.ts';
import { stagesBecomeMap } from './0001-stages-become-map.ts';

/** One step of the format: a pure function from a document of one version to the next. */
export interface FormatUpgrade {
  /** Version it starts from. */
  readonly from: number;
  readonly upgrade: (document: JsonObject) => JsonObject;
}

/** All steps ever, oldest first; none is ever removed, so that every document ever published still opens. */
export const formatUpgrades: readonly FormatUpgrade[] = [{ from: 0, upgrade: stagesBecomeMap }];

/** The version that today's code reads. */
export const currentFormat = 1;

const formatName = /^dealwright\.process\/(0|[1-9]\d{0,5})$/;

/** A document of today's format, or why there is none. */
export type UpgradeResult =
  | { readonly ok: true; readonly document: JsonObject; readonly from: number }
  | { readonly ok: false; readonly refused: Problem };

/** Brings a document of any earlier format to today's. */
export function upgradeDefinition(document: JsonObject): UpgradeResult {
  const version = formatName.exec(typeof document.format === 'string' ? document.format : '')?.[1];
  const from = version === undefined ? null : Number(version);
  if (from === null) return refused('format-unknown', document.format);
  if (from > currentFormat) return refused('format-newer', document.format);
  let current = document;
  for (const step of formatUpgrades) if (step.from >= from) current = step.upgrade(current);
  return isJsonObject(current) ? { ok: true, document: current, from } : refused('format-unknown', document.format);
}

function refused(code: string, format: unknown): UpgradeResult {
  const params = {
    format: typeof format === 'string' ? format.slice(0, 80) : '—',
    current: `dealwright.process/${currentFormat}`,
  };
  return { ok: false, refused: problemOf({ code, severity: 'error', pointer: '/format', params }) };
}

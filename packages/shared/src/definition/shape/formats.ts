import type { Format } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { compilePattern } from './safe-pattern.ts';

/** A format both validators know. */
export type FormatCheck = (text: string) => boolean;

const names = [
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'time',
  'uri',
  'uuid',
] as const;

/** The formats our schemas may use, one implementation for both validators, so that they cannot differ. */
export const schemaFormats: ReadonlyMap<string, FormatCheck> = new Map<string, FormatCheck>([
  ...names.map((name) => [name, checkOf(fullFormats[name])] as const),
  ['regex', (text) => compilePattern(text) !== null],
]);

function checkOf(format: Format): FormatCheck {
  if (format instanceof RegExp) return (text) => format.test(text);
  if (typeof format === 'function') return (text) => format(text) === true;
  const validate = typeof format === 'object' ? (format.validate as RegExp | FormatCheck | undefined) : undefined;
  if (validate instanceof RegExp) return (text) => validate.test(text);
  return validate ?? (() => true);
}

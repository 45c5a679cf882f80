import { type FileReference, isJsonObject, type Json, maskText, translate } from '@dealwright/shared';
import { formatInstant, isMoment } from '../calendar.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import type { FieldContext, FieldType, ValueStamp } from '../field-type.ts';
import { memberName } from '../member.ts';
import { readReference, referenceSchema } from '../stored-files/file-list.ts';
import { valueProblem } from '../value-problem.ts';
import { settingsSchema } from './settings.generated.ts';
import { signaturePublicTexts, signatureTexts } from './texts.ts';

/** A signature: its picture, when it was given, and the member on whose device. */
export interface Signature {
  readonly file: FileReference & { readonly [key: string]: Json };
  readonly at: string;
  readonly by?: string;
}

const limits = { types: ['image/png'], maxMegabytes: 1 } as const;

/** Reads a signature; undefined when it is none. */
export function readSignature(input: Json): Signature | undefined {
  if (!isJsonObject(input)) return undefined;
  const { at, by } = input;
  const file = readReference(input.file ?? null);
  if (file === undefined || typeof at !== 'string' || !isMoment(at)) return undefined;
  if (by !== undefined && typeof by !== 'string') return undefined;
  return { file, at, ...(by === undefined ? {} : { by }) };
}

/** The clock and the name are the server's: whoever names a picture that another drew has signed with it himself. */
function stampSignature(sent: Json, { at, by, stored }: ValueStamp): Json {
  const [now, before] = [readSignature(sent), readSignature(stored ?? null)];
  if (now === undefined) return sent;
  if (before?.file.id === now.file.id) return { ...before };
  return { file: now.file, at, ...(by === null ? {} : { by }) };
}

function format(value: Json, { locale, timeZone, organization }: FieldContext): string {
  const signature = readSignature(value);
  if (signature === undefined) return typeof value === 'string' ? value : '';
  const { at, by } = signature;
  const when = formatInstant(at, locale, timeZone);
  if (by === undefined) return translate(signaturePublicTexts, 'field.signature.signed', { when }, locale);
  const params = { when, person: memberName(by, organization) };
  return translate(signaturePublicTexts, 'field.signature.recorded', params, locale);
}

/** A signature by hand, kept as a picture with its moment. */
export const signatureField: FieldType = Object.freeze<FieldType>({
  type: 'signature',
  version: 1,
  group: 'advanced',
  icon: 'pen-line',
  privacy: 'personal',
  wide: true,
  settingsSchema,
  defaults: {},
  texts: { ...signatureTexts, ...signaturePublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  expressionValue: (value) => readSignature(value)?.at ?? '',
  check: () => [],
  valueSchema: () => ({
    type: 'object',
    additionalProperties: false,
    required: ['file', 'at'],
    properties: {
      file: referenceSchema(limits),
      at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$' },
      by: { type: 'string', pattern: '^[0-9A-Za-z_.-]{1,100}$' },
    },
  }),
  isEmpty: isEmptyValue,
  normalize: (input) => {
    const signature = readSignature(input);
    return signature === undefined ? undefined : { ...signature };
  },
  stamp: stampSignature,
  problems: (value) => (readSignature(value) === undefined ? [valueProblem('signature')] : []),
  mask: () => maskText('signature', 'all'),
  format,
  compare: (left, right) => compareTexts(readSignature(left)?.at ?? null, readSignature(right)?.at ?? null),
  samples: [
    {
      name: 'handover',
      settings: {},
      valid: [
        { file: { id: 'fil_1', name: 'signature.png', size: 900, type: 'image/png' }, at: '2026-01-05T09:00:00Z' },
        {
          file: { id: 'fil_1', name: 'signature.png', size: 900, type: 'image/png' },
          at: '2026-01-05T09:00:00.000Z',
          by: 'anna',
        },
      ],
      invalid: [
        { file: { id: 'fil_1', name: 'x.pdf', size: 900, type: 'application/pdf' }, at: '2026-01-05T09:00:00Z' },
        { file: { id: '../x', name: 'x.png', size: 900, type: 'image/png' }, at: '2026-01-05T09:00:00Z' },
        { file: { id: 'fil_1', name: 'x.png', size: 2_000_000, type: 'image/png' }, at: '2026-01-05T09:00:00Z' },
        { file: { id: 'fil_1', name: 'x.png', size: 9, type: 'image/png' }, at: 'today' },
        { file: 'fil_1', at: '2026-01-05T09:00:00Z' },
        'Anna Keller',
        true,
        [],
      ],
    },
  ],
});

import type { Field } from '@dealwright/shared';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { mediaTypesOf } from '../stored-files/file-kinds.ts';
import { type FileLimits, fileListParts } from '../stored-files/file-list.ts';
import { fileProblemTexts } from '../stored-files/texts.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { fileTexts } from './texts.ts';

/** Settings with what stands for the ones left out. */
export function fileLimits(field: Field): FileLimits {
  const { kinds, maxFiles = 5, maxMegabytes = 10 } = fieldSettings<Settings>(field);
  return { types: mediaTypesOf(kinds), maxFiles, maxMegabytes };
}

/** Uploaded files, stored as references to what the server keeps. */
export const fileField: FieldType = Object.freeze<FieldType>({
  type: 'file',
  version: 1,
  group: 'advanced',
  icon: 'paperclip',
  wide: true,
  settingsSchema,
  defaults: {},
  texts: { ...fileTexts, ...fileProblemTexts },
  ...fileListParts(fileLimits),
  samples: [
    {
      name: 'offer',
      settings: { kinds: ['pdf', 'image'], maxFiles: 2, maxMegabytes: 1 },
      valid: [[{ id: 'fil_1', name: 'Angebot 12.pdf', size: 1024, type: 'application/pdf' }]],
      invalid: [
        [{ id: 'fil_1', name: 'x.svg', size: 10, type: 'image/svg+xml' }],
        [{ id: 'fil_1', name: 'big.pdf', size: 2_000_000, type: 'application/pdf' }],
        [{ id: '../../etc/passwd', name: 'x.pdf', size: 1, type: 'application/pdf' }],
        [{ path: '/etc/passwd' }],
        Array.from({ length: 3 }, (_, index) => ({ id: `f${index}`, name: 'x.pdf', size: 1, type: 'application/pdf' })),
        'fil_1',
        {},
      ],
    },
  ],
});

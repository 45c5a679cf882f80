import type { Field } from '@dealwright/shared';
import { type FieldType, fieldSettings } from '../field-type.ts';
import { mediaTypesOf } from '../stored-files/file-kinds.ts';
import { type FileLimits, fileListParts } from '../stored-files/file-list.ts';
import { fileProblemTexts } from '../stored-files/texts.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { imageTexts } from './texts.ts';

/** Settings with what stands for the ones left out. */
export function imageLimits(field: Field): FileLimits {
  const { maxFiles = 5, maxMegabytes = 10 } = fieldSettings<Settings>(field);
  return { types: mediaTypesOf(['image']), maxFiles, maxMegabytes };
}

/** Photos and pictures, stored like files and shown as what they are. */
export const imageField: FieldType = Object.freeze<FieldType>({
  type: 'image',
  version: 1,
  group: 'advanced',
  icon: 'image',
  wide: true,
  settingsSchema,
  defaults: {},
  texts: { ...imageTexts, ...fileProblemTexts },
  ...fileListParts(imageLimits),
  samples: [
    {
      name: 'nameplate',
      settings: { maxFiles: 1, maxMegabytes: 2 },
      valid: [[{ id: 'fil_1', name: '铭牌.jpg', size: 1024, type: 'image/jpeg' }]],
      invalid: [
        [{ id: 'fil_1', name: 'offer.pdf', size: 10, type: 'application/pdf' }],
        [{ id: 'fil_1', name: 'x.svg', size: 10, type: 'image/svg+xml' }],
        [{ id: 'fil_1', name: 'big.png', size: 3_000_000, type: 'image/png' }],
        ['a', 'b'].map((id) => ({ id, name: `${id}.png`, size: 1, type: 'image/png' })),
        'fil_1',
        {},
      ],
    },
  ],
});

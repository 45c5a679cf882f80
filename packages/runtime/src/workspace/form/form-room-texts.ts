import type { Texts } from '@dealwright/shared';
import { formTexts } from '../../form-view/texts.ts';
import { engineTexts, fieldTextsOf, fieldTypes } from '../../index.ts';
import { liveFormTexts } from './texts.ts';

/** The texts of every page on which a form or a reason of the engine stands. */
export const formRoomTexts: readonly Texts[] = [engineTexts, fieldTextsOf(fieldTypes), formTexts, liveFormTexts];

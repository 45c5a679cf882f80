import type { Texts } from '../../text/define-texts.ts';
import { partChangeTexts } from './part-texts.ts';
import { wholeChangeTexts } from './whole-texts.ts';

/** What can differ between two definitions, in words, by the key `change.<code>`. */
export const changeTexts: Texts = Object.freeze({ ...partChangeTexts, ...wholeChangeTexts });

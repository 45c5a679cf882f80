import type { Texts } from '@dealwright/shared';
import { shellTexts } from '../../shell/texts.ts';
import { keysTexts } from '../keys/texts.ts';
import { appTexts } from './texts.ts';

/** The texts that every page needs; each room brings its own. */
export const frameTexts: readonly Texts[] = [shellTexts, appTexts, keysTexts];

import type { Texts } from '@dealwright/shared';
import { deedTexts } from '../deed/texts.ts';
import { formRoomTexts } from '../form/form-room-texts.ts';
import { routeTexts } from '../route/texts.ts';

export { GateDialog } from './GateDialog.tsx';

/** What the gate's dialog says beside the words of the board. */
export const texts: readonly Texts[] = [...formRoomTexts, deedTexts, routeTexts];

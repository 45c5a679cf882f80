import type { Room } from '../app/room.tsx';
import { boardTexts } from '../board/texts.ts';
import { DealList } from './DealList.tsx';
import { listTexts } from './texts.ts';

/** Deals as a list. */
export const room: Room = { Page: DealList, texts: [boardTexts, listTexts] };

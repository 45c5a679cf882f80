import { engineTexts } from '../../index.ts';
import type { Room } from '../app/room.tsx';
import { Notifications } from './Notifications.tsx';
import { notificationTexts } from './texts.ts';

/** Messages to me. */
export const room: Room = { Page: Notifications, texts: [engineTexts, notificationTexts] };

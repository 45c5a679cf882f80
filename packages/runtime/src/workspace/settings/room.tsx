import type { Room } from '../app/room.tsx';
import { SettingsPage } from './SettingsPage.tsx';
import { settingsTexts } from './texts.ts';

/** One's own settings. */
export const room: Room = { Page: SettingsPage, texts: [settingsTexts] };

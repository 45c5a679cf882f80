import { proxyTexts } from '../administration/proxies/texts.ts';
import type { Room } from '../app/room.tsx';
import { dealTexts } from '../deal/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { SettingsPage } from './SettingsPage.tsx';
import { settingsTexts } from './texts.ts';

/** One's own settings. */
export const room: Room = { Page: SettingsPage, texts: [settingsTexts, proxyTexts, deedTexts, dealTexts] };

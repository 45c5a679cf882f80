import { engineTexts } from '../../index.ts';
import type { Room } from '../app/room.tsx';
import { runPeopleTexts } from '../deal/people-texts.ts';
import { dealTexts } from '../deal/texts.ts';
import { deedTexts } from '../deed/texts.ts';
import { AdministrationPage } from './AdministrationPage.tsx';
import { calendarTexts } from './calendars/texts.ts';
import { connectionTexts } from './connections/texts.ts';
import { incidentTexts } from './incidents/texts.ts';
import { leaverTexts } from './leavers/texts.ts';
import { proxyTexts } from './proxies/texts.ts';
import { administrationTexts } from './texts.ts';

/** The administration of an organization. */
export const room: Room = {
  Page: AdministrationPage,
  texts: [
    administrationTexts,
    calendarTexts,
    connectionTexts,
    proxyTexts,
    leaverTexts,
    incidentTexts,
    deedTexts,
    dealTexts,
    runPeopleTexts,
    engineTexts,
  ],
};

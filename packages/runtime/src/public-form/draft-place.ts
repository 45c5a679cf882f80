import { type DraftPlace, readDraft } from '../form-view/draft-keeper.ts';

/** Where what is typed at a link is kept: on this device, for a day at most. */
export function draftPlace(link: string): DraftPlace {
  return { storage: storageOfDevice(), key: `dealwright.form.${link}`, days: 1, now: Date.now };
}

/** The ticket with which the form was opened whose draft lies here; null when there is no draft. */
export function ticketOfDraft(link: string): string | null {
  return readDraft(draftPlace(link))?.mark ?? null;
}

/** A browser that forbids pages to keep things says so by throwing at the first touch; the form works without. */
function storageOfDevice(): DraftPlace['storage'] {
  try {
    return localStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  }
}

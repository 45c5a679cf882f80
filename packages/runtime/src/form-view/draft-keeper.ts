import { type FieldValues, isJsonObject, type Json } from '@dealwright/shared';
import type { FormSession } from '../form/form-session.ts';

/** Where a draft is kept and for how long. */
export interface DraftPlace {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Names the form, its version and whose draft it is; another version starts empty. */
  readonly key: string;
  readonly days: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A word of the page that is kept with the values and can be read before there is a form. */
  readonly mark?: string;
}

/** A draft as it lies on the device. */
export interface KeptDraft {
  /** When it was written (ISO). */
  readonly at: string;
  readonly values: FieldValues;
  readonly mark: string | null;
}

/** Keeps what is being typed on this device until it has been sent. */
export interface DraftKeeper {
  /** When the restored draft was written (ISO), or null when there was none. */
  readonly restoredAt: string | null;
  /** Throws the draft away, after sending or because the person says so. */
  forget(): void;
  /** Stops keeping; what is kept stays. */
  stop(): void;
}

const dayLength = 86_400_000;

/** Keeps the draft of a session: restores it now, writes it with every change. Masked and sensitive values are never kept. */
export function draftKeeper(session: FormSession, place: DraftPlace): DraftKeeper {
  const { storage, key, now, mark } = place;
  const kept = readDraft(place);
  const own = kept === null ? {} : keepable(session, kept.values);
  const restored = Object.keys(own).length > 0;
  if (restored) session.assign(own);
  let active = true;
  const stop = session.subscribeAll(() => {
    if (!active) return;
    const values = keepable(session, session.draft());
    if (Object.keys(values).length === 0) storage.removeItem(key);
    else writeDraft(place, JSON.stringify({ at: new Date(now()).toISOString(), values, mark }));
  });
  return {
    restoredAt: restored && kept !== null ? kept.at : null,
    forget() {
      active = false;
      storage.removeItem(key);
    },
    stop,
  };
}

/** A full or forbidden storage costs the draft, not the form. */
function writeDraft({ storage, key }: DraftPlace, text: string): void {
  try {
    storage.setItem(key, text);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** The draft that lies there; null when there is none, and one that is damaged or too old is taken away. */
export function readDraft({ storage, key, days, now }: DraftPlace): KeptDraft | null {
  const parsed = parse(storage.getItem(key));
  if (!isJsonObject(parsed)) return null;
  const { at, values, mark } = parsed;
  const age = typeof at === 'string' ? now() - Date.parse(at) : Number.NaN;
  if (
    typeof at !== 'string' ||
    !(age >= 0 && age <= days * dayLength) ||
    values === undefined ||
    !isJsonObject(values)
  ) {
    storage.removeItem(key);
    return null;
  }
  return { at, values, mark: typeof mark === 'string' ? mark : null };
}

function parse(text: string | null): Json {
  if (text === null) return null;
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** What may lie on a device: nothing sensitive, no files, no fields that are gone. */
function keepable(session: FormSession, values: FieldValues): FieldValues {
  const fields = session.source.fields;
  return Object.fromEntries(
    Object.entries(values).filter(([id]) => {
      const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
      return field !== undefined && field.privacy?.class !== 'sensitive' && !session.field(id).masked;
    }),
  );
}

import { textOf } from '../../text/text-of.ts';
import { purposeTitle } from '../purpose-title.ts';
import type { CheckFrame } from './check-frame.ts';

/** What the reader calls a field; its id where there is none. */
export function fieldName(frame: CheckFrame, id: string): string {
  const { fields } = frame.definition;
  const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
  return field === undefined ? id : inWords(frame, field.label);
}

/** Words behind a text ref in the reader's language. */
export function inWords({ definition, locale }: CheckFrame, ref: string): string {
  return textOf(definition, ref, locale);
}

/** What the reader calls an option that a field does not offer: purposes have titles beyond the field, other options are gone with it. */
export function optionName(frame: CheckFrame, id: string): string {
  return purposeTitle(frame.definition.privacy.purposes, id, (ref) => inWords(frame, ref));
}

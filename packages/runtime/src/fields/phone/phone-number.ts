import { normalText } from '@dealwright/shared';
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** Whether telephone numbers of this country are known. */
export function isPhoneCountry(country: string): boolean {
  return isSupportedCountry(country);
}

/** Reads a number as people write it; numbers without country code are meant in `country`. */
export function readPhone(typed: string, country: string | undefined): PhoneNumber | undefined {
  const text = normalText(typed, 'NFKC').slice(0, 60);
  return country !== undefined && isSupportedCountry(country)
    ? parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false })
    : parsePhoneNumberFromString(text, { extract: false });
}

/** A stored number as people write it: national form at home, international elsewhere. */
export function formatPhone(stored: string, country: string | undefined): string {
  const number = readPhone(stored, country);
  if (number === undefined) return stored;
  return number.country !== undefined && number.country === country
    ? number.formatNational()
    : number.formatInternational();
}

import type { TextEntry } from '@dealwright/shared';
import { getCountries } from 'libphonenumber-js/min';

/** Options that are known by code, with their names in both languages. */
export type OptionTexts = readonly { readonly id: string; readonly key: string; readonly text: TextEntry }[];

function namedCodes(codes: readonly string[], type: 'currency' | 'region'): OptionTexts {
  const names = { en: new Intl.DisplayNames('en', { type }), zh: new Intl.DisplayNames('zh-CN', { type }) };
  return codes.map((id) => ({
    id,
    key: `${type}.${id}`,
    text: { en: `${names.en.of(id) ?? id} (${id})`, 'zh-CN': `${names.zh.of(id) ?? id}（${id}）` },
  }));
}

/** Currencies of today, by code. */
export function currencyTexts(): OptionTexts {
  return namedCodes(Intl.supportedValuesOf('currency'), 'currency');
}

/** Countries with telephone numbers, by code. */
export function countryTexts(): OptionTexts {
  return namedCodes([...getCountries()].filter((code) => /^[A-Z]{2}$/u.test(code)).sort(), 'region');
}

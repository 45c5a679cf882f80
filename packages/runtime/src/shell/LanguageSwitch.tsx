import { Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { productLocales } from './product-texts.ts';

const names = { 'zh-CN': '中文', en: 'English' } as const;

/** What happens beside changing the page: the server remembers the choice of a person who is signed in. */
export interface LanguageSwitchProps {
  readonly onChange?: (locale: 'zh-CN' | 'en') => void;
}

/** One button that says the other language, where a bar has no room for both. */
export function LanguageToggle({ onChange }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      lang={other}
      className="button button-quiet language-toggle"
      title={t('shell.language')}
      onClick={() => {
        void i18n.changeLanguage(other);
        onChange?.(other);
      }}
    >
      <Globe size={16} aria-hidden="true" />
      {names[other]}
    </button>
  );
}

/** The product's languages side by side, each in its own words. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('shell.language')}</legend>
      {productLocales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          className="button button-quiet"
          aria-pressed={i18n.language === locale}
          onClick={() => {
            void i18n.changeLanguage(locale);
            onChange?.(locale);
          }}
        >
          {names[locale]}
        </button>
      ))}
    </fieldset>
  );
}

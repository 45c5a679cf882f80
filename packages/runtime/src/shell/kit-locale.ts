import type { ConfigProviderProps } from 'antd';
import * as en from 'antd/es/locale/en_US.js';
import * as zh from 'antd/es/locale/zh_CN.js';

type KitLocale = NonNullable<ConfigProviderProps['locale']>;

/** The kit's own words in the language of the interface. The modules are real ES modules, which their types do not say. */
export function kitLocale(locale: string): KitLocale {
  return (locale === 'zh-CN' ? zh.default : en.default) as unknown as KitLocale;
}

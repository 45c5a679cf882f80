import type { listProcesses, listTemplates, RouteAnswer } from '@dealwright/shared/api';

/** A template as the library lists it. */
export type Template = RouteAnswer<typeof listTemplates>['items'][number];
/** A process in the list. */
export type ProcessRow = RouteAnswer<typeof listProcesses>['items'][number];

/** A title of many languages in the reader's: his own, his language's, English, any. */
export function inLocale(title: Readonly<Record<string, string>>, locale: string): string {
  return title[locale] ?? title[locale.split('-')[0] ?? locale] ?? title.en ?? Object.values(title)[0] ?? '';
}

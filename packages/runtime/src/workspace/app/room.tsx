import type { Texts } from '@dealwright/shared';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { getI18n } from 'react-i18next';
import { addTexts } from '../../shell/product-texts.ts';

/** A page with the words it says. */
export interface Room {
  readonly Page: ComponentType;
  readonly texts: readonly Texts[];
}

/** A page that is fetched when somebody goes there (or points at a link to it), its words with it. */
export function room(load: () => Promise<{ readonly room: Room }>) {
  return lazyRouteComponent(async () => {
    const { room: found } = await load();
    addTexts(getI18n(), found.texts);
    return { default: found.Page };
  });
}

import { contentHash, textOf } from '@dealwright/shared';
import { listTemplates, type TemplatePart } from '@dealwright/shared/api';
import type { Template } from '@dealwright/templates';
import type { Static } from 'typebox';
import { implement, type RouteImplementation } from '../../http/implement.ts';
import { templateLibrary } from './templates.read-model.ts';

/** Routes of the template library. */
export const templateRoutes: readonly RouteImplementation[] = [
  implement(listTemplates, async () => ({ items: [...templateLibrary().values()].map(templateAnswer) })),
];

function templateAnswer({ name, module, definition, scenarios }: Template): Static<typeof TemplatePart> {
  const inAllLocales = (ref: string): Record<string, string> =>
    Object.fromEntries(definition.locales.map((locale) => [locale, textOf(definition, ref, locale)]));
  return {
    name,
    module,
    title: inAllLocales(definition.title),
    summary: inAllLocales(definition.description ?? definition.title),
    locales: [...definition.locales],
    stages: definition.pipeline.order.length,
    fields: Object.keys(definition.fields).length,
    flows: Object.keys(definition.flows).length,
    scenarios: scenarios.length,
    hash: contentHash(definition),
    definition,
  };
}

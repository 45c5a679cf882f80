import { componentCatalog } from '@dealwright/runtime';
import { type DefinitionScopes, type ExpressionScope, type ProcessDefinition, scopesOf } from '@dealwright/shared';
import { useDefinition, useDocument } from '../document/use-document.ts';

const known = new WeakMap<ProcessDefinition, Map<string, DefinitionScopes>>();

/** What expressions of the open definition may name, with labels in the language that is drawn. */
export function useScopes(): DefinitionScopes {
  const definition = useDefinition();
  const locale = useDocument((state) => state.locale);
  const byLocale = known.get(definition) ?? new Map<string, DefinitionScopes>();
  known.set(definition, byLocale);
  const scopes = byLocale.get(locale) ?? scopesOf({ definition, catalog: componentCatalog, locale });
  byLocale.set(locale, scopes);
  return scopes;
}

/** The scope of a field's own expressions: inside its row, when it is a column. */
export function useFieldScope(field: string): ExpressionScope {
  const scopes = useScopes();
  const owner = scopes.columnOwners.get(field);
  return owner === undefined ? scopes.deal : scopes.rowOf(owner);
}

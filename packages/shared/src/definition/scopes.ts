import { createScope, type ExpressionScope, type ScopeField } from '../expression/scope.ts';
import { type ExpressionType, listType, unknownType } from '../expression/types.ts';
import type { Field } from '../generated/field.ts';
import type { ProcessDefinition } from '../generated/process-definition.ts';
import { textKeyOf, textOf } from '../text/text-of.ts';
import type { ComponentCatalog } from './component-catalog.ts';
import { purposeTitle } from './purpose-title.ts';
import { rowTablesOf } from './row-tables.ts';

/** The scopes of one definition: the whole deal, and the inside of a row. */
export interface DefinitionScopes {
  readonly deal: ExpressionScope;
  rowOf(subtable: string): ExpressionScope;
  /** At a node: the deal, and the cells of the row that the node is about. */
  ofNode(flow: string, node: string): ExpressionScope;
  /** Columns with the sub-table they stand in. */
  readonly columnOwners: ReadonlyMap<string, string>;
}

/** How scopes are made: whose types, whose language, and which fields cannot be asked. */
export interface ScopeSource {
  readonly definition: ProcessDefinition;
  readonly catalog: ComponentCatalog;
  readonly locale?: string;
  /** Fields whose settings are broken: their type is unknown. */
  isBroken?(field: string): boolean;
}

/** What expressions of a definition may name. Columns are reached through their sub-table, or directly inside its rows. */
export function scopesOf(source: ScopeSource): DefinitionScopes {
  const { definition } = source;
  const columnOwners = new Map<string, string>();
  for (const [id, field] of Object.entries(definition.fields)) {
    for (const column of field.columns ?? []) if (!columnOwners.has(column)) columnOwners.set(column, id);
  }
  const entries = Object.entries(definition.fields);
  const all = new Map(entries.map(([id, field]) => [id, scopeField(source, id, field)] as const));
  const ofDeal = entries.filter(([id]) => !columnOwners.has(id)).flatMap(([id]) => all.get(id) ?? []);
  const deal = createScope({ fields: ofDeal });
  const rowOf = (subtable: string) => {
    const columns = (definition.fields[subtable]?.columns ?? []).flatMap((column) => all.get(column) ?? []);
    return createScope({ fields: [...ofDeal.filter(({ id }) => id !== subtable), ...columns] });
  };
  const tables = rowTablesOf(definition, source.catalog);
  const ofNode = (flow: string, node: string) => {
    const table = tables.get(`${flow} ${node}`);
    return table === undefined ? deal : withCells(deal, rowOf(table));
  };
  return { columnOwners, deal, rowOf, ofNode };
}

/** The whole deal, its sub-tables included, and in front of it the cells of a row. */
function withCells(deal: ExpressionScope, row: ExpressionScope): ExpressionScope {
  return { ...deal, fields: new Map([...deal.fields, ...row.fields]) };
}

function scopeField(source: ScopeSource, id: string, field: Field): ScopeField {
  const { definition, locale = definition.defaultLocale } = source;
  const others = definition.locales.filter((other) => other !== locale);
  return {
    id,
    key: field.key,
    label: textOf(definition, field.label, locale),
    otherLabels: others.flatMap((other) => definition.texts[other]?.[textKeyOf(field.label)] ?? []),
    type: typeOf(source, id, field),
  };
}

function typeOf(source: ScopeSource, id: string, field: Field): ExpressionType {
  const facts = source.catalog.fields.get(field.type);
  if (facts === undefined || source.isBroken?.(id) === true) return unknownType;
  const type = withOptionWords(source, facts.valueType(field));
  return facts.hasColumns ? withColumns(source, field, type) : type;
}

/** A field type gives its options with text refs, or the ids of purposes; readers want the words. */
function withOptionWords(source: ScopeSource, type: ExpressionType): ExpressionType {
  if (type.kind === 'list') return { ...type, of: withOptionWords(source, type.of) };
  if (type.kind !== 'choice' || type.options === undefined) return type;
  const { definition, locale = definition.defaultLocale } = source;
  const words = (ref: string): string => textOf(definition, ref, locale);
  const named = (label: string): string =>
    label.startsWith('t:') ? words(label) : purposeTitle(definition.privacy.purposes, label, words);
  return { ...type, options: type.options.map(({ id, label }) => ({ id, label: named(label) })) };
}

/** A field type cannot know its columns' types; the definition does. */
function withColumns(source: ScopeSource, field: Field, type: ExpressionType): ExpressionType {
  const columns = (field.columns ?? []).flatMap((id) => {
    const column = source.definition.fields[id];
    const isColumn = column !== undefined && source.catalog.fields.get(column.type)?.hasColumns !== true;
    return isColumn ? [[id, scopeField(source, id, column)] as const] : [];
  });
  return listType({ kind: 'row', mayBeEmpty: false, columns: new Map(columns) }, type.mayBeEmpty);
}

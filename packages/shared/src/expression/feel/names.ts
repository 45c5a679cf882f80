import { type ExpressionScope, type ScopeField, withVariable } from '../scope.ts';
import type { ExpressionType } from '../types.ts';
import { isPlainName, isQuotableName, normalName } from './words.ts';

/** What a name in FEEL text stands for. */
export type Reference =
  | { readonly kind: 'field'; readonly id: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'column'; readonly id: string }
  | { readonly kind: 'ambiguous' };

type Layer = ReadonlyMap<string, Reference>;

/** The names of a place, innermost layer first. Reading and writing use the same look-up, so that they cannot part. */
export interface FeelNames {
  readonly scope: ExpressionScope;
  readonly style: 'label' | 'key';
  readonly layers: readonly Layer[];
  /** The variable that is written `?`, inside the unary tests of a decision table. */
  readonly subject?: string;
}

/** The variable that stands for the element inside `list[condition]`. */
export const elementName = 'item';

/** The variable that stands for the tested value in a table cell. */
export const subjectName = 'input';

function addNames(layer: Map<string, Reference>, field: ScopeField, reference: Reference): void {
  const names = new Set([field.label, ...(field.otherLabels ?? [])].map(normalName));
  for (const name of names) layer.set(name, layer.has(name) ? { kind: 'ambiguous' } : reference);
}

/** Labels in front of keys; a label that two fields share stands for neither. */
function fieldLayers(fields: ReadonlyMap<string, ScopeField>, kind: 'field' | 'column'): readonly Layer[] {
  const labels = new Map<string, Reference>();
  const keys = new Map<string, Reference>();
  for (const field of fields.values()) {
    addNames(labels, field, { kind, id: field.id });
    keys.set(field.key, { kind, id: field.id });
  }
  return [labels, keys];
}

/** The names of a scope. `style` says whether labels or keys are written; both are understood. */
export function namesOf(scope: ExpressionScope, style: 'label' | 'key' = 'label'): FeelNames {
  const variables = new Map(
    [...scope.variables.keys()].map((name): [string, Reference] => [name, { kind: 'variable', name }]),
  );
  return { scope, style, layers: [variables, ...fieldLayers(scope.fields, 'field')] };
}

/** The names inside a table cell: the tested value is the variable `input`, written `?`. */
export function namesInsideTest(names: FeelNames, type: ExpressionType): FeelNames {
  return { ...names, scope: withVariable(names.scope, subjectName, type), subject: subjectName };
}

/** The names inside an `each` that binds a variable. */
export function namesWithVariable(names: FeelNames, name: string, type: ExpressionType): FeelNames {
  const layer: Layer = new Map([[name, { kind: 'variable', name }]]);
  return { ...names, scope: withVariable(names.scope, name, type), layers: [layer, ...names.layers] };
}

/** The names inside `list[…]`: the element's columns in front of everything, then `item`. */
export function namesInsideFilter(names: FeelNames, element: ExpressionType): FeelNames {
  const inside = namesWithVariable(names, elementName, element);
  const columns = element.kind === 'row' ? fieldLayers(element.columns ?? new Map(), 'column') : [];
  const [variable = new Map(), ...outer] = inside.layers;
  return { ...inside, layers: [variable, ...columns, ...outer] };
}

/** What a name stands for at a place. */
export function resolveName(names: FeelNames, text: string): Reference | undefined {
  const name = normalName(text);
  for (const layer of names.layers) {
    const reference = layer.get(name);
    if (reference !== undefined) return reference;
  }
  return undefined;
}

/** The column that a name after a dot stands for. */
export function resolveColumn(columns: ReadonlyMap<string, ScopeField>, text: string): ScopeField | undefined {
  const [labels, keys] = fieldLayers(columns, 'column');
  const found = labels?.get(normalName(text)) ?? keys?.get(normalName(text));
  return found?.kind === 'column' ? columns.get(found.id) : undefined;
}

function spellings(field: ScopeField, style: FeelNames['style']): readonly string[] {
  return style === 'label' ? [field.label, field.key] : [field.key, field.label];
}

/** The name behind its spelling in text: backticks taken off, white space made uniform. */
export function nameBehind(written: string): string {
  return written.startsWith('`') && written.endsWith('`') ? written.slice(1, -1) : normalName(written);
}

/** How a field is written so that reading finds it again; undefined when no name is its own. */
export function writeField(names: FeelNames, field: ScopeField): string | undefined {
  for (const spelling of spellings(field, names.style)) {
    const found = resolveName(names, spelling);
    if (found?.kind !== 'field' || found.id !== field.id || normalName(spelling) !== spelling) continue;
    if (isPlainName(spelling)) return spelling;
    if (isQuotableName(spelling)) return `\`${spelling}\``;
  }
  return undefined;
}

/** How a column is written after a dot; undefined when no name is its own. */
export function writeColumn(
  columns: ReadonlyMap<string, ScopeField>,
  column: string,
  style: FeelNames['style'],
): string | undefined {
  const field = columns.get(column);
  const own = (field === undefined ? [] : spellings(field, style)).filter((spelling) => {
    return normalName(spelling) === spelling && resolveColumn(columns, spelling)?.id === column;
  });
  const written = own.find((spelling) => isPlainName(spelling) || isQuotableName(spelling));
  return written === undefined || isPlainName(written) ? written : `\`${written}\``;
}

import type { Field } from '../../generated/field.ts';
import { expressionPlaces } from '../expression-places.ts';
import { isReservedKey, pointerOf } from '../patch/pointer.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import { type CheckFrame, factsOf } from './check-frame.ts';
import { fieldsRead } from './fields-read.ts';
import { fieldName } from './names.ts';

/** Machine names: unique, not reserved, and not the old name of another field. */
export function checkFieldKeys(frame: CheckFrame): readonly Finding[] {
  const { definition } = frame;
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const [id, { key }] of Object.entries(definition.fields)) {
    const pointer = pointerOf('fields', id, 'key');
    const first = owners.get(key);
    if (first !== undefined) {
      findings.push({
        code: 'field-key-twice',
        severity: 'error',
        pointer,
        params: { key, field: fieldName(frame, first) },
      });
    } else owners.set(key, id);
    if (isReservedKey(key)) findings.push({ code: 'field-key-reserved', severity: 'error', pointer, params: { key } });
  }
  return [...findings, ...Object.entries(definition.fields).flatMap(([id, field]) => oldNames(id, field, owners))];
}

function oldNames(id: string, field: Field, owners: ReadonlyMap<string, string>): readonly Finding[] {
  return (field.keyHistory ?? []).flatMap((key, index) => {
    const owner = owners.get(key);
    if (owner === undefined || owner === id) return [];
    return [
      {
        code: 'field-key-history',
        severity: 'warning',
        pointer: pointerOf('fields', id, 'keyHistory', index),
        params: { key },
      },
    ];
  });
}

/** Sub-tables and their columns: a column stands in one sub-table, on no form, and is no sub-table itself. */
export function checkColumns(frame: CheckFrame): readonly Finding[] {
  const { definition, columnOwners } = frame;
  return Object.entries(definition.fields).flatMap(([id, field]) => {
    const facts = factsOf(frame, field);
    const at = pointerOf('fields', id, 'columns');
    if (facts === undefined) return [];
    if (!facts.hasColumns && field.columns !== undefined) {
      const fix = { label: 'fix.remove', patch: [{ op: 'remove', path: at }] } as const;
      return [{ code: 'columns-not-possible', severity: 'error', pointer: at, fix }];
    }
    if (facts.hasColumns && (field.columns ?? []).length === 0) {
      return [{ code: 'columns-missing', severity: 'error', pointer: pointerOf('fields', id) }];
    }
    return (field.columns ?? []).flatMap((column, index): readonly Finding[] => {
      const pointer = `${at}/${index}`;
      const target = definition.fields[column];
      const params = { field: fieldName(frame, column) };
      if (columnOwners.get(column) !== id) return [{ code: 'column-twice', severity: 'error', pointer, params }];
      const nested = target !== undefined && factsOf(frame, target)?.hasColumns === true;
      return nested ? [{ code: 'columns-nested', severity: 'error', pointer, params }] : [];
    });
  });
}

/** Columns that are also placed on a form as if they were fields of the deal. */
export function checkColumnPlaces(frame: CheckFrame): readonly Finding[] {
  const { definition, columnOwners } = frame;
  return Object.entries(definition.forms).flatMap(([form, { layout }]) => {
    return Object.entries(layout).flatMap(([node, { field }]): readonly Finding[] => {
      if (field === undefined || !columnOwners.has(field)) return [];
      const pointer = pointerOf('forms', form, 'layout', node, 'field');
      return [{ code: 'column-on-form', severity: 'error', pointer, params: { field: fieldName(frame, field) } }];
    });
  });
}

/** Fields that nobody fills, shows or reads. */
export function checkUnusedFields(frame: CheckFrame): readonly Finding[] {
  const { definition, references } = frame;
  const used = new Set(references.flatMap(({ kind, id }) => (kind === 'field' ? [id] : [])));
  for (const { expression } of expressionPlaces(definition)) for (const id of fieldsRead(expression)) used.add(id);
  return Object.keys(definition.fields).flatMap((id): readonly Finding[] => {
    if (used.has(id)) return [];
    const pointer = pointerOf('fields', id);
    const fix = { label: 'fix.remove-field', patch: [{ op: 'remove', path: pointer }] } as const;
    return [{ code: 'field-unused', severity: 'notice', pointer, params: { field: fieldName(frame, id) }, fix }];
  });
}

/** What a field type says of its field, and whether the type of the document is one this version understands. */
export function checkFieldTypes(frame: CheckFrame): readonly (Finding | Problem)[] {
  const { definition } = frame;
  return Object.entries(definition.fields).flatMap(([id, field]): readonly (Finding | Problem)[] => {
    const facts = factsOf(frame, field);
    const pointer = pointerOf('fields', id);
    if (facts === undefined || frame.isMisshapen(pointer)) return [];
    const both = field.computed !== undefined && field.default !== undefined;
    const unfit = field.privacy?.mask !== undefined && !facts.masks.includes(field.privacy.mask);
    const owner = frame.columnOwners.get(id);
    const expressions = owner === undefined ? frame.dealScope : frame.rowScopeOf(owner);
    return [
      ...(field.typeVersion > facts.version ? [newerType(pointer, field, facts.version)] : []),
      ...(both ? [computedDefault(pointer)] : []),
      ...(unfit ? [{ code: 'mask-unfit', severity: 'warning', pointer: `${pointer}/privacy/mask` } as const] : []),
      ...facts.check(field, {
        definition,
        pointer,
        expressions,
        organization: frame.organization,
        locale: frame.locale,
      }),
    ];
  });
}

function newerType(pointer: string, field: Field, known: number): Finding {
  const params = { type: field.type, version: field.typeVersion, known };
  return { code: 'type-newer', severity: 'error', pointer: `${pointer}/typeVersion`, params };
}

function computedDefault(pointer: string): Finding {
  const fix = { label: 'fix.remove', patch: [{ op: 'remove', path: `${pointer}/default` }] } as const;
  return { code: 'computed-default', severity: 'warning', pointer: `${pointer}/default`, fix };
}

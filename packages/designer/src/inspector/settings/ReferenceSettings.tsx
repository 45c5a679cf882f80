import type { ControlProps } from '@dealwright/runtime/react';
import { useWords } from '../../app/use-words.ts';
import { useDefinition } from '../../document/use-document.ts';
import { OneOf, SomeOf } from './OneOf.tsx';

/** A field of the deal; columns of sub-tables are not offered. */
export function FieldSetting(props: ControlProps) {
  const { of } = useWords();
  const { fields } = useDefinition();
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const choices = Object.entries(fields)
    .filter(([field]) => !columns.has(field))
    .map(([field, { label }]) => ({ value: field, label: of(label) }));
  return <OneOf {...props} choices={choices} />;
}

/** Several fields of the deal. */
export function FieldsSetting(props: ControlProps) {
  const { of } = useWords();
  const { fields } = useDefinition();
  const columns = new Set(Object.values(fields).flatMap((field) => field.columns ?? []));
  const choices = Object.entries(fields)
    .filter(([field]) => !columns.has(field))
    .map(([field, { label }]) => ({ value: field, label: of(label) }));
  return <SomeOf {...props} choices={choices} />;
}

/** A role of the process. */
export function RoleSetting(props: ControlProps) {
  const { of } = useWords();
  const choices = Object.entries(useDefinition().roles).map(([role, { label }]) => ({ value: role, label: of(label) }));
  return <OneOf {...props} choices={choices} />;
}

/** A decision table of the process. */
export function TableSetting(props: ControlProps) {
  const { of } = useWords();
  const choices = Object.entries(useDefinition().tables ?? {}).map(([table, { title }]) => ({
    value: table,
    label: of(title),
  }));
  return <OneOf {...props} choices={choices} />;
}

/** A privacy notice, by id and version. */
export function NoticeSetting(props: ControlProps) {
  const choices = Object.entries(useDefinition().privacy.notices).map(([notice, { version }]) => ({
    value: notice,
    label: `${notice.slice(3)} · ${version}`,
  }));
  return <OneOf {...props} choices={choices} />;
}

/** Purposes of processing. */
export function PurposesSetting(props: ControlProps) {
  const { of } = useWords();
  const choices = Object.entries(useDefinition().privacy.purposes).map(([purpose, { title }]) => ({
    value: purpose,
    label: of(title),
  }));
  return <SomeOf {...props} choices={choices} />;
}

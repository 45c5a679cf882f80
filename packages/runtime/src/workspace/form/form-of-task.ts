import type { Form, ProcessDefinition } from '@dealwright/shared';
import { readLayout } from '../../form/layout.ts';
import { formOfFields } from './form-input.ts';

/** What of a task decides which form it shows. */
export interface TaskForm {
  readonly definition: ProcessDefinition;
  readonly states: Readonly<Record<string, unknown>>;
  /** The form its node names. */
  readonly form: string | null;
  readonly flow: string;
}

/** The form of a task: its node's own, else that of the stage the flow guards, else every field the person may see. */
export function formOfTask({ definition, states, form, flow }: TaskForm): Form {
  const trigger = definition.flows[flow]?.trigger;
  const stage = trigger !== undefined && 'stage' in trigger ? trigger.stage : undefined;
  const guarded = stage === undefined ? undefined : definition.pipeline.stages[stage]?.form;
  const found = [form, guarded].flatMap((id) => (id === null || id === undefined ? [] : (definition.forms[id] ?? [])));
  return (
    found[0] ??
    formOfFields(
      fieldsInReadingOrder(definition).filter((field) => field in states),
      't:title',
    )
  );
}

/** All fields that are not columns, in the order in which people meet them on forms; those on no form come last. */
export function fieldsInReadingOrder(definition: ProcessDefinition): readonly string[] {
  const columns = new Set(Object.values(definition.fields).flatMap((field) => field.columns ?? []));
  const met = Object.values(definition.forms)
    .toSorted((left, right) => uses.indexOf(left.use) - uses.indexOf(right.use))
    .flatMap((form) => readLayout(form).order);
  const all = [...new Set([...met, ...Object.keys(definition.fields)])];
  return all.filter((field) => Object.hasOwn(definition.fields, field) && !columns.has(field));
}

/** Forms in the order of a deal's life. */
const uses: readonly Form['use'][] = ['public', 'start', 'stage', 'task'];

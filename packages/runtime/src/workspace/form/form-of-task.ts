import type { Form, Json, ProcessDefinition } from '@dealwright/shared';
import { isEmptyValue } from '../../fields/empty-value.ts';
import { fieldTypes } from '../../fields/registry.ts';
import { readLayout } from '../../form/layout.ts';
import { formOfFields } from './form-input.ts';

/** What of a task decides which form it shows. */
export interface TaskForm {
  readonly definition: ProcessDefinition;
  readonly values: Readonly<Record<string, unknown>>;
  readonly states: Readonly<Record<string, unknown>>;
  /** The form its node names. */
  readonly form: string | null;
  readonly flow: string;
}

/** The form of a task: its node's own, else that of the stage the flow guards, else what the person may see that is filled or his to fill. */
export function formOfTask(task: TaskForm): Form {
  const found = drawnFormOf(task);
  if (found !== null) return found;
  const shown = seenFields(task).filter((field) => matters(task, field));
  return formOfFields(shown, 't:title', widthIn(task.definition));
}

/** Fields that a form made of all of them leaves out, because nothing is in them and nothing is asked. */
export function unfilledOfTask(task: TaskForm): readonly string[] {
  return drawnFormOf(task) === null ? seenFields(task).filter((field) => !matters(task, field)) : [];
}

function drawnFormOf({ definition, form, flow }: TaskForm): Form | null {
  const trigger = definition.flows[flow]?.trigger;
  const stage = trigger !== undefined && 'stage' in trigger ? trigger.stage : undefined;
  const guarded = stage === undefined ? undefined : definition.pipeline.stages[stage]?.form;
  const found = [form, guarded].flatMap((id) => (id === null || id === undefined ? [] : (definition.forms[id] ?? [])));
  return found[0] ?? null;
}

function seenFields({ definition, states }: TaskForm): readonly string[] {
  return fieldsInReadingOrder(definition).filter((field) => field in states);
}

function matters({ values, states }: TaskForm, field: string): boolean {
  return states[field] === 'edit' || states[field] === 'required' || !isEmptyValue(values[field] as Json | undefined);
}

/** How wide fields are in a form made of them: half, or the whole where they need it. */
export function widthIn({ fields }: ProcessDefinition): (field: string) => number {
  return (field) => (fieldTypes.get(fields[field]?.type ?? '')?.wide === true ? 12 : 6);
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

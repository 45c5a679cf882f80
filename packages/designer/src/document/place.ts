import { type ProcessDefinition, textOf } from '@dealwright/shared';
import { layoutName } from './commands/layout-name.ts';
import { nodeName } from './commands/node-name.ts';
import { stageName } from './commands/stage-name.ts';
import { stepsOf } from './edit.ts';
import { layoutOfField } from './layout-tree.ts';
import { languageName } from './params-in-words.ts';
import { listOfPart, type PartKind, partName, partsOf } from './parts.ts';
import type { Selection, Tab } from './selection.ts';
import { fieldName } from './words.ts';

/** Where something is in the designer: the tab, what to show and select there, and the way to it in words. */
export interface Place {
  readonly tab: Tab;
  readonly selection: Selection | null;
  /** What the tab is opened at: a form, a flow, a language and text key. */
  readonly search: Readonly<Record<string, string>>;
  /** Names below the tab, outermost first; text keys of the product where a part has no name of its own. */
  readonly trail: readonly string[];
}

/** Who asks: names are in his language. */
interface Reader {
  readonly locale: string;
}

/** The place in the designer that a pointer into the definition means. */
export function placeOfPointer(definition: ProcessDefinition, pointer: string, reader: Reader): Place {
  const [part, ...rest] = stepsOf(pointer);
  return (placers[part ?? '']?.(definition, rest, reader) as Place | null | undefined) ?? codeAt(pointer);
}

type Placer = (definition: ProcessDefinition, steps: readonly string[], reader: Reader) => Place | null;

const placers: Readonly<Record<string, Placer | undefined>> = {
  fields: (definition, [field = ''], reader) => placeOfField(definition, field, reader),
  forms: placeOnForm,
  pipeline: (definition, [part, stage], reader) => {
    if (part !== 'stages' || stage === undefined) {
      if (part !== 'card') return { tab: 'pipeline', selection: null, search: {}, trail: [] };
      return { tab: 'pipeline', selection: { kind: 'card' }, search: {}, trail: ['part.card'] };
    }
    return {
      tab: 'pipeline',
      selection: { kind: 'stage', stage },
      search: {},
      trail: [stageName(definition, stage, reader)],
    };
  },
  flows: placeInFlow,
  access: (definition, [, role, , field], reader) =>
    field === undefined || definition.fields[field] === undefined
      ? placeOfPart(definition, { part: 'role', id: role }, reader)
      : placeOfField(definition, field, reader),
  texts: (definition, [locale = '', key = ''], reader) => ({
    tab: 'texts',
    selection: null,
    search: { locale, key },
    trail: [
      locale === '' ? '' : languageName(locale, reader.locale),
      key === '' ? '' : textOf(definition, `t:${key}`, reader.locale),
    ].filter((word) => word !== ''),
  }),
  title: () => ({ tab: 'texts', selection: null, search: {}, trail: ['part.title'] }),
  description: () => ({ tab: 'texts', selection: null, search: {}, trail: ['part.description'] }),
  roles: (definition, [id], reader) => placeOfPart(definition, { part: 'role', id }, reader),
  tables: (definition, [id], reader) => placeOfPart(definition, { part: 'table', id }, reader),
  metrics: (definition, [id], reader) => placeOfPart(definition, { part: 'metric', id }, reader),
  privacy: (definition, [home, id], reader) =>
    placeOfPart(definition, { part: home === 'notices' ? 'notice' : 'purpose', id }, reader),
  tests: () => ({ tab: 'tests', selection: null, search: {}, trail: [] }),
};

/** A field is edited on the first form that shows it, a column in its table, else in the list of all fields. */
export function placeOfField(definition: ProcessDefinition, field: string, reader: Reader): Place {
  const trail = [fieldName(definition, field, reader)];
  for (const [form, target] of Object.entries(definition.forms)) {
    const layout = layoutOfField(target, field);
    if (layout === null) continue;
    return { tab: 'form', selection: { kind: 'layout', form, layout }, search: { form }, trail };
  }
  return { tab: 'data', selection: { kind: 'field', field }, search: {}, trail };
}

function placeOnForm(definition: ProcessDefinition, steps: readonly string[], reader: Reader): Place | null {
  const [form = '', part, id = ''] = steps;
  const target = definition.forms[form];
  if (target === undefined) return null;
  const ruled = part === 'rules' ? target.rules[id]?.then[0]?.target : undefined;
  const layout = part === 'layout' ? id : ruled === undefined ? null : (layoutOfField(target, ruled) ?? ruled);
  const trail = [textOf(definition, target.title, reader.locale)];
  if (layout === null || target.layout[layout] === undefined || layout === 'root') {
    return { tab: 'form', selection: { kind: 'form', form }, search: { form }, trail };
  }
  return {
    tab: 'form',
    selection: { kind: 'layout', form, layout },
    search: { form },
    trail: [...trail, layoutName(definition, { form, layout }, reader)],
  };
}

function placeInFlow(definition: ProcessDefinition, steps: readonly string[], reader: Reader): Place | null {
  const [flow = '', part, node, owned, index] = steps;
  const target = definition.flows[flow];
  if (target === undefined) return null;
  const search = { flow };
  if (part !== 'nodes' || node === undefined || target.nodes[node] === undefined) {
    return {
      tab: 'flow',
      selection: { kind: 'flow', flow },
      search,
      trail: [textOf(definition, target.title, reader.locale)],
    };
  }
  const trail = [nodeName(definition, { flow, node }, reader)];
  const found = owned === 'branches' ? target.nodes[node].branches?.[Number(index)] : undefined;
  if (found === undefined) return { tab: 'flow', selection: { kind: 'node', flow, node }, search, trail };
  const named = found.title === undefined ? [] : [textOf(definition, found.title, reader.locale)];
  return {
    tab: 'flow',
    selection: { kind: 'branch', flow, node, branch: found.id },
    search,
    trail: [...trail, ...named],
  };
}

/** Tables, roles, purposes, notices and figures are lists of the tab of data. */
function placeOfPart(
  definition: ProcessDefinition,
  { part, id }: { readonly part: PartKind; readonly id: string | undefined },
  reader: Reader,
): Place {
  const list = listOfPart(part);
  if (id === undefined || !Object.hasOwn(partsOf(definition, part), id)) {
    return { tab: 'data', selection: null, search: { list }, trail: [`part.${list}`] };
  }
  return {
    tab: 'data',
    selection: { kind: 'part', part, id },
    search: part === 'table' ? { list, table: id } : { list },
    trail: [`part.${part}`, partName(definition, { part, id }, reader)],
  };
}

function codeAt(pointer: string): Place {
  return { tab: 'code', selection: null, search: { pointer }, trail: pointer === '' ? [] : [pointer] };
}

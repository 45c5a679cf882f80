import type { ProcessDefinition } from '../../generated/process-definition.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { Finding } from '../problem-of.ts';
import type { Reference } from '../references.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName, inWords } from './names.ts';

/** The pipeline as a whole: every stage in the order, an end that is won, a way to begin. */
export function checkPipeline(frame: CheckFrame): readonly Finding[] {
  const { definition } = frame;
  const { order, stages } = definition.pipeline;
  const ordered = new Set(order);
  const forgotten = Object.keys(stages).filter((id) => !ordered.has(id));
  const uses = Object.values(definition.forms).map(({ use }) => use);
  const won = Object.values(stages).some(({ outcome }) => outcome === 'won');
  const first = stages[order[0] ?? ''];
  const findings: Finding[] = forgotten.map((id) => {
    const fix = { label: 'fix.add-to-order', patch: [{ op: 'add', path: '/pipeline/order/-', value: id }] } as const;
    const params = { stage: inWords(frame, stages[id]?.title ?? id) };
    return { code: 'stage-unordered', severity: 'error', pointer: pointerOf('pipeline', 'stages', id), params, fix };
  });
  if (!won) findings.push({ code: 'stage-won-missing', severity: 'warning', pointer: '/pipeline/stages' });
  if (!uses.includes('start') && !uses.includes('public')) {
    findings.push({ code: 'start-form-missing', severity: 'warning', pointer: '/forms' });
  }
  if (first?.gate !== undefined) {
    findings.push({
      code: 'first-gate-idle',
      severity: 'warning',
      pointer: pointerOf('pipeline', 'stages', order[0] ?? '', 'gate'),
    });
  }
  if (first?.outcome !== undefined) {
    findings.push({
      code: 'first-stage-ends',
      severity: 'error',
      pointer: pointerOf('pipeline', 'stages', order[0] ?? '', 'outcome'),
    });
  }
  return findings;
}

/** Gates: what they ask for can be given somewhere, and people are told why they do not open. */
export function checkGates(frame: CheckFrame): readonly Finding[] {
  const { definition, references } = frame;
  const fillable = fieldsSomebodyFills(definition, references);
  return Object.entries(definition.pipeline.stages).flatMap(([id, { gate }]): readonly Finding[] => {
    if (gate === undefined) return [];
    const at = pointerOf('pipeline', 'stages', id, 'gate');
    const asked = (['fields', 'documents'] as const).flatMap((list) =>
      (gate[list] ?? []).map((field, index) => ({ list, field, index })),
    );
    const unfillable = asked
      .filter(({ field }) => Object.hasOwn(definition.fields, field) && !fillable.has(field))
      .map(({ list, field, index }): Finding => {
        const params = { field: fieldName(frame, field) };
        return { code: 'gate-field-unfillable', severity: 'warning', pointer: `${at}/${list}/${index}`, params };
      });
    if (gate.when === undefined || gate.message !== undefined) return unfillable;
    return [...unfillable, { code: 'gate-message-missing', severity: 'warning', pointer: at }];
  });
}

/** Fields that stand on a form, are computed, are written by a rule, a table or a component. */
function fieldsSomebodyFills(definition: ProcessDefinition, references: readonly Reference[]): ReadonlySet<string> {
  const places = /^\/(forms\/[^/]+\/(layout|rules)|tables\/[^/]+\/outputs|flows\/[^/]+\/nodes\/[^/]+\/settings)\//;
  const referred = references.filter(({ kind, pointer }) => kind === 'field' && places.test(pointer));
  const computed = Object.entries(definition.fields).filter(
    ([, field]) => field.computed !== undefined || field.default !== undefined,
  );
  return new Set([...referred.map(({ id }) => id), ...computed.map(([id]) => id)]);
}

/** Checklist items are ticked by id on the deal, so no two may share one. */
export function checkChecklists({ definition }: CheckFrame): readonly Finding[] {
  const seen = new Set<string>();
  return Object.entries(definition.pipeline.stages).flatMap(([id, { gate }]) => {
    return (gate?.checklist ?? []).flatMap((item, index): readonly Finding[] => {
      const isNew = !seen.has(item.id);
      seen.add(item.id);
      const pointer = pointerOf('pipeline', 'stages', id, 'gate', 'checklist', index, 'id');
      return isNew ? [] : [{ code: 'checklist-item-twice', severity: 'error', pointer }];
    });
  });
}

/** Forms that no stage, node or trigger shows. */
export function checkUnusedForms(frame: CheckFrame): readonly Finding[] {
  const { definition, references } = frame;
  const used = new Set(references.flatMap(({ kind, id }) => (kind === 'form' ? [id] : [])));
  return Object.entries(definition.forms).flatMap(([id, { use, title }]): readonly Finding[] => {
    if (use === 'public' || use === 'start' || used.has(id)) return [];
    const pointer = pointerOf('forms', id);
    const fix = { label: 'fix.remove-form', patch: [{ op: 'remove', path: pointer }] } as const;
    return [{ code: 'form-unused', severity: 'notice', pointer, params: { form: inWords(frame, title) }, fix }];
  });
}

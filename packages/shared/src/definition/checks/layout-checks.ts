import type { Form, LayoutNode } from '../../generated/form.ts';
import { pointerOf } from '../patch/pointer.ts';
import type { ProblemFix } from '../problem.ts';
import type { Finding } from '../problem-of.ts';
import type { CheckFrame } from './check-frame.ts';
import { fieldName } from './names.ts';

/** The arrangement of every form: one tree from the root, each field once, each node of use. */
export function checkLayouts(frame: CheckFrame): readonly Finding[] {
  return Object.entries(frame.definition.forms).flatMap(([id, form]) => [
    ...checkTree(id, form),
    ...checkFieldsOnce(frame, id, form),
    ...Object.entries(form.layout).flatMap(([node, facts]) => checkNode(id, { node, facts, form })),
  ]);
}

function checkTree(id: string, { layout }: Form): readonly Finding[] {
  const at = pointerOf('forms', id, 'layout');
  const reached = new Set(['root']);
  const findings: Finding[] = [];
  const visit = (node: string, above: ReadonlySet<string>): void => {
    for (const [index, child] of (layout[node]?.children ?? []).entries()) {
      const pointer = at + pointerOf(node, 'children', index);
      const fix: ProblemFix = { label: 'fix.remove-reference', patch: [{ op: 'remove', path: pointer }] };
      if (!Object.hasOwn(layout, child))
        findings.push({ code: 'unknown-layout', severity: 'error', pointer, params: { id: child }, fix });
      else if (above.has(child)) findings.push({ code: 'layout-cycle', severity: 'error', pointer, fix });
      else if (reached.has(child)) findings.push({ code: 'layout-node-twice', severity: 'error', pointer, fix });
      else {
        reached.add(child);
        visit(child, new Set([...above, child]));
      }
    }
  };
  visit('root', new Set(['root']));
  const lost = Object.keys(layout).filter((node) => !reached.has(node));
  return [...findings, ...lost.map((node): Finding => unreached(at + pointerOf(node)))];
}

function unreached(pointer: string): Finding {
  const fix: ProblemFix = { label: 'fix.remove', patch: [{ op: 'remove', path: pointer }] };
  return { code: 'layout-unreachable', severity: 'warning', pointer, fix };
}

function checkFieldsOnce(frame: CheckFrame, id: string, { layout }: Form): readonly Finding[] {
  const seen = new Set<string>();
  return Object.entries(layout).flatMap(([node, { field }]): readonly Finding[] => {
    if (field === undefined || !seen.has(field)) {
      if (field !== undefined) seen.add(field);
      return [];
    }
    const pointer = pointerOf('forms', id, 'layout', node, 'field');
    return [{ code: 'field-twice-on-form', severity: 'error', pointer, params: { field: fieldName(frame, field) } }];
  });
}

interface NodePlace {
  readonly node: string;
  readonly facts: LayoutNode;
  readonly form: Form;
}

function checkNode(id: string, { node, facts, form }: NodePlace): readonly Finding[] {
  const pointer = pointerOf('forms', id, 'layout', node);
  const findings: Finding[] = [];
  const { kind: arrangement, field, text, children = [] } = facts;
  if (arrangement === 'field' && field === undefined)
    findings.push({ code: 'layout-field-missing', severity: 'error', pointer });
  if (arrangement === 'note' && text === undefined) findings.push({ code: 'note-empty', severity: 'warning', pointer });
  const holdsChildren = arrangement === 'section' || arrangement === 'steps';
  if (!holdsChildren && children.length > 0) {
    findings.push({ code: 'layout-children-unfit', severity: 'error', pointer: `${pointer}/children` });
  }
  if (node === 'root' && !holdsChildren) findings.push({ code: 'layout-root-unfit', severity: 'error', pointer });
  if (arrangement === 'steps') {
    for (const [index, child] of children.entries()) {
      const step = form.layout[child];
      if (step !== undefined && step.kind !== 'section') {
        findings.push({ code: 'step-unfit', severity: 'error', pointer: `${pointer}/children/${index}` });
      }
    }
  }
  return findings;
}

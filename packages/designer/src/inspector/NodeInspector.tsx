import { nodeKinds } from '@dealwright/runtime';
import type { FieldState } from '@dealwright/shared';
import { Button, Select } from 'antd';
import { useWords } from '../app/use-words.ts';
import { removeNode } from '../document/commands/remove-node.ts';
import { setNodeField } from '../document/commands/set-node-field.ts';
import { setNodeForm } from '../document/commands/set-node-form.ts';
import { setText } from '../document/commands/set-text.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { CoverageOf } from '../problems/CoverageOf.tsx';
import { coverageOfBranches } from '../problems/coverage-of.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { InspectorFrame, InspectorSection } from './InspectorFrame.tsx';
import { nodeStates, showsDeal } from './node-states.ts';
import { StatesTable } from './StatesTable.tsx';
import { NodeSettings } from './settings/NodeSettings.tsx';
import { useScopes } from './use-scope.ts';
import { WordsRow } from './WordsRow.tsx';

/** A node of a flow. */
export interface NodeInspectorProps {
  readonly flow: string;
  readonly node: string;
}

/** Everything that can be said of a flow node. */
export function NodeInspector({ flow, node }: NodeInspectorProps) {
  const { t, of } = useWords();
  const target = useDefinition().flows[flow]?.nodes[node];
  if (target === undefined) return null;
  const kind = nodeKinds.get(target.kind);
  const { run, select } = useDocument.getState();
  const remove = (): void => {
    if (run(removeNode, { flow, node })) select(null);
  };
  return (
    <InspectorFrame icon={kind?.icon ?? 'square'} title={of(target.title)} subtitle={t(`node.${target.kind}.name`)}>
      <InspectorSection>
        <WordsRow
          label={t('inspector.title')}
          textRef={target.title}
          onWrite={(text, locale) => run(setText, { ref: target.title, locale, text })}
        />
      </InspectorSection>
      <NodeSettings flow={flow} node={node} />
      <NodeCoverage flow={flow} node={node} />
      {showsDeal(target.kind) && <NodeForm flow={flow} node={node} />}
      {
        <InspectorSection>
          <Button danger size="small" onClick={remove}>
            {t('inspector.node.remove')}
          </Button>
        </InspectorSection>
      }
    </InspectorFrame>
  );
}

/** What the conditions of the branches leave over and say twice. */
function NodeCoverage({ flow, node }: NodeInspectorProps) {
  const { t } = useWords();
  const target = useDefinition().flows[flow];
  const { ofNode } = useScopes();
  const coverage = target === undefined ? null : coverageOfBranches(target, node, ofNode(flow, node));
  if (coverage === null) return null;
  return (
    <InspectorSection title={t('inspector.node.coverage')}>
      <CoverageOf coverage={coverage} owner={{ flow, node }} />
    </InspectorSection>
  );
}

const everyState: readonly FieldState[] = ['hidden', 'masked', 'read', 'edit', 'required'];

/** Which form people see at a node, and what they may do with its fields. */
function NodeForm({ flow, node }: NodeInspectorProps) {
  const { t, of } = useWords();
  const { flows, forms, fields } = useDefinition();
  const target = flows[flow]?.nodes[node];
  const { run } = useDocument.getState();
  const listed = Object.entries(target?.fields ?? {});
  const offered = new Set(
    listed.flatMap(([id, state]) => (fields[id] === undefined ? [] : nodeStates(fields[id], state))),
  );
  const states = everyState.filter((state) => offered.has(state));
  const rest = Object.keys(fields).filter((id) => target?.fields?.[id] === undefined);
  return (
    <>
      <InspectorSection>
        <ChoiceRow
          label={t('inspector.node.form')}
          value={target?.form}
          none={t('inspector.node.no-form')}
          choices={Object.entries(forms).map(([value, { title }]) => ({ value, label: of(title) }))}
          onChoose={(form) => run(setNodeForm, { flow, node, form: form ?? null })}
        />
      </InspectorSection>
      <InspectorSection title={t('inspector.node.fields')}>
        {listed.length > 0 && (
          <StatesTable
            heading={t('inspector.access.field')}
            states={states}
            rows={listed.map(([id, state]) => ({ id, name: of(fields[id]?.label), state }))}
            onChange={(field, state) => run(setNodeField, { flow, node, field, state })}
          />
        )}
        <Select
          size="small"
          className="full-width"
          aria-label={t('inspector.node.add-field')}
          placeholder={`+ ${t('inspector.node.add-field')}`}
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={rest.map((value) => ({ value, label: of(fields[value]?.label) }))}
          onChange={(field: string | null) => field !== null && run(setNodeField, { flow, node, field, state: 'read' })}
        />
        <p className="inspector-note">{t('inspector.access.rest', { count: rest.length })}</p>
      </InspectorSection>
    </>
  );
}

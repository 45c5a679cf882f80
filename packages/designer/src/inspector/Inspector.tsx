import { Button, ConfigProvider } from 'antd';
import { MousePointerClick, PanelRightClose } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../app/use-words.ts';
import { partsOf } from '../document/parts.ts';
import type { Selection } from '../document/selection.ts';
import { useDefinition, useDocument } from '../document/use-document.ts';
import { BranchInspector } from './BranchInspector.tsx';
import { CardInspector } from './CardInspector.tsx';
import { FieldInspector } from './FieldInspector.tsx';
import { FlowInspector } from './FlowInspector.tsx';
import { FormInspector } from './FormInspector.tsx';
import { LayoutInspector } from './LayoutInspector.tsx';
import { NodeInspector } from './NodeInspector.tsx';
import { PartInspector } from './PartInspector.tsx';
import { StageInspector } from './StageInspector.tsx';

/** The inspector as an overlay, where the window has no room for it beside the canvas. */
export interface InspectorProps {
  readonly open?: boolean;
  readonly onClose?: () => void;
  /** What stands in it while nothing is selected, such as the form on the board. */
  readonly resting?: Selection;
  /** What can be selected where it stands; what is still selected elsewhere counts as nothing. Left out: anything. */
  readonly shows?: readonly Selection['kind'][];
}

/** Settings of whatever is selected, on any board. */
export function Inspector({ open = false, onClose, resting, shows }: InspectorProps) {
  const { t } = useWords();
  const selected = useDocument((state) => state.selection);
  const selection = selected !== null && shows?.includes(selected.kind) === false ? null : selected;
  const reading = useDocument((state) => state.reading);
  const aside = useRef<HTMLElement>(null);
  useEffect(() => {
    if (selection !== null) aside.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <aside ref={aside} className="inspector" data-open={open} aria-label={t('app.inspector')}>
      {onClose !== undefined && (
        <Button
          className="inspector-close"
          size="small"
          icon={<PanelRightClose size={16} />}
          aria-label={t('inspector.close')}
          onClick={onClose}
        />
      )}
      <ConfigProvider componentDisabled={reading}>
        <fieldset className="inspector-settings" disabled={reading}>
          <Inspected selection={selection ?? resting ?? null} />
        </fieldset>
      </ConfigProvider>
    </aside>
  );
}

function Inspected({ selection }: { readonly selection: Selection | null }): ReactNode {
  const definition = useDefinition();
  const { t } = useWords();
  const none = (
    <div className="inspector-none">
      <MousePointerClick size={20} aria-hidden="true" />
      <p>{t('inspector.none')}</p>
    </div>
  );
  if (selection === null) return none;
  switch (selection.kind) {
    case 'layout': {
      const node = definition.forms[selection.form]?.layout[selection.layout];
      if (node === undefined) return none;
      if (node.field === undefined)
        return <LayoutInspector key={selection.layout} form={selection.form} layout={selection.layout} />;
      if (definition.fields[node.field] === undefined) return none;
      return <FieldInspector key={selection.layout} field={node.field} at={selection} />;
    }
    case 'field':
      return definition.fields[selection.field] === undefined ? (
        none
      ) : (
        <FieldInspector key={selection.field} field={selection.field} at={null} />
      );
    case 'form':
      return definition.forms[selection.form] === undefined ? (
        none
      ) : (
        <FormInspector key={selection.form} form={selection.form} />
      );
    case 'stage':
      return definition.pipeline.stages[selection.stage] === undefined ? (
        none
      ) : (
        <StageInspector key={selection.stage} stage={selection.stage} />
      );
    case 'card':
      return <CardInspector />;
    case 'flow':
      return definition.flows[selection.flow] === undefined ? (
        none
      ) : (
        <FlowInspector key={selection.flow} flow={selection.flow} />
      );
    case 'node':
      return definition.flows[selection.flow]?.nodes[selection.node] === undefined ? (
        none
      ) : (
        <NodeInspector key={selection.node} {...selection} />
      );
    case 'part':
      return Object.hasOwn(partsOf(definition, selection.part), selection.id) ? (
        <PartInspector key={selection.id} part={selection.part} id={selection.id} />
      ) : (
        none
      );
    case 'branch':
      return <BranchInspector key={selection.branch} {...selection} />;
  }
}

import { useDefinition } from '../document/use-document.ts';
import { EmptyPaper } from './EmptyPaper.tsx';
import { FieldSlot } from './FieldSlot.tsx';
import { NoteSlot } from './NoteSlot.tsx';
import { SectionSlot } from './SectionSlot.tsx';
import type { SlotProps } from './slot-props.ts';

/** The children of a layout node, laid on twelve columns. */
export function LayoutSlots({ form, parent }: { readonly form: string; readonly parent: string }) {
  const layout = useDefinition().forms[form]?.layout ?? {};
  const children = layout[parent]?.children ?? [];
  if (children.length === 0 && parent === 'root') return <EmptyPaper />;
  const inSteps = layout[parent]?.kind === 'steps';
  return (
    <div className="slots-grid">
      {children.map((id, index) => {
        const node = layout[id];
        if (node === undefined) return null;
        return <Slot key={id} form={form} layout={id} node={node} step={inSteps ? index + 1 : null} />;
      })}
    </div>
  );
}

function Slot(props: SlotProps & { readonly step: number | null }) {
  const { form, layout, node } = props;
  if (node.field !== undefined) return <FieldSlot {...props} field={node.field} />;
  if (node.text !== undefined || node.children === undefined) return <NoteSlot {...props} />;
  return (
    <SectionSlot {...props}>
      <LayoutSlots form={form} parent={layout} />
    </SectionSlot>
  );
}

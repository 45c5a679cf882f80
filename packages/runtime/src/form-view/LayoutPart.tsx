import type { LayoutNode } from '@dealwright/shared';
import { memo } from 'react';
import { FieldSlot } from './FieldSlot.tsx';
import { spanStyle, useForm } from './form-context.tsx';
import { Steps } from './Steps.tsx';
import { useLayoutVisible } from './use-field-view.ts';

/** One node of the layout with all inside; `depth` decides the rank of its heading. */
export const LayoutPart = memo(function LayoutPart({ id, depth }: { readonly id: string; readonly depth: number }) {
  const { session } = useForm();
  const { layout } = session.source.form;
  const node = Object.hasOwn(layout, id) ? layout[id] : undefined;
  const visible = useLayoutVisible(session, id);
  if (node === undefined || !visible) return null;
  if (node.kind === 'field')
    return node.field === undefined ? null : <FieldSlot id={node.field} span={node.span ?? 12} />;
  if (node.kind === 'note') return <Note node={node} />;
  if (node.kind === 'steps')
    return <Steps node={node} drawPart={(step) => <LayoutPart key={step} id={step} depth={depth + 1} />} />;
  return <Section node={node} depth={depth} />;
});

function Note({ node }: { readonly node: LayoutNode }) {
  const { session } = useForm();
  return (
    <div className="dw-slot dw-note" style={spanStyle(node.span ?? 12)}>
      {node.title === undefined ? null : <strong>{session.text(node.title)}</strong>}
      {node.text === undefined ? null : <p>{session.text(node.text)}</p>}
    </div>
  );
}

/** A section on twelve columns. */
export function Section({ node, depth }: { readonly node: LayoutNode; readonly depth: number }) {
  const { session } = useForm();
  const children = node.children ?? [];
  const grid = (
    <div className="dw-grid">
      {children.map((child) => (
        <LayoutPart key={child} id={child} depth={depth + 1} />
      ))}
    </div>
  );
  if (node.title === undefined && node.text === undefined) {
    return depth === 0 ? (
      grid
    ) : (
      <div className="dw-slot" style={spanStyle(node.span ?? 12)}>
        {grid}
      </div>
    );
  }
  const Heading = depth < 2 ? 'h2' : 'h3';
  return (
    <section className={depth === 0 ? 'dw-section' : 'dw-slot dw-section'} style={spanStyle(node.span ?? 12)}>
      {node.title === undefined ? null : <Heading className="dw-heading">{session.text(node.title)}</Heading>}
      {node.text === undefined ? null : <p className="dw-intro">{session.text(node.text)}</p>}
      {grid}
    </section>
  );
}

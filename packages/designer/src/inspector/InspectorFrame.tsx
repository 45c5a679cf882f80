import { Button } from 'antd';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { ComponentIcon } from '../app/ComponentIcon.tsx';
import { useWords } from '../app/use-words.ts';
import { useDocument } from '../document/use-document.ts';

/** Head and body of the inspector: what is selected, what it is, and its settings. */
export interface InspectorFrameProps {
  readonly icon: string;
  readonly title: string;
  readonly subtitle: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame every inspector stands in. */
export function InspectorFrame({ icon, title, subtitle, actions, children }: InspectorFrameProps) {
  const { t } = useWords();
  const selected = useDocument((state) => state.selection !== null);
  return (
    <>
      <header className="inspector-head">
        <div className="inspector-title-row">
          <ComponentIcon name={icon} size={18} />
          <h2>{title}</h2>
          {actions}
          {selected && (
            <Button
              type="text"
              size="small"
              aria-label={t('inspector.close')}
              icon={<X size={16} />}
              onClick={() => useDocument.getState().select(null)}
            />
          )}
        </div>
        <p className="inspector-subtitle">{subtitle}</p>
      </header>
      <div className="inspector-body">{children}</div>
    </>
  );
}

/** A group of settings under a heading. */
export function InspectorSection({
  title,
  aside,
  children,
}: {
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="inspector-section" aria-label={title}>
      {title !== undefined && (
        <div className="inspector-section-head">
          <h3>{title}</h3>
          <span className="inspector-aside">{aside}</span>
        </div>
      )}
      {children}
    </section>
  );
}

/** One setting: its name in a column of 72 px, its editor beside. */
export function InspectorRow({
  label,
  id,
  children,
}: {
  readonly label: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="inspector-row">
      <label className="inspector-label" htmlFor={id}>
        {label}
      </label>
      <div className="inspector-editor">{children}</div>
    </div>
  );
}

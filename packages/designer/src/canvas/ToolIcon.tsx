import type { ReactNode } from 'react';

interface ToolIconProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

/** A button of the bar that is an icon with a name. */
export function ToolIcon({ label, icon, onClick }: ToolIconProps) {
  return (
    <button type="button" className="flow-tool" aria-label={label} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}

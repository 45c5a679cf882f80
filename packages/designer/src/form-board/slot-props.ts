import type { LayoutNode } from '@dealwright/shared';

/** One part of the layout, drawn by its kind. */
export interface SlotProps {
  readonly form: string;
  readonly layout: string;
  readonly node: LayoutNode;
}

import { fieldControls } from '../fields/react-registry.ts';
import type { FieldControls } from './control.ts';
import { FormFrame, type FormViewProps } from './FormFrame.tsx';

/** A form on screen, with every control there is and those that are handed in: the inspector brings editors of its own. */
export function FormView({
  controls = fieldControls,
  ...props
}: FormViewProps & { readonly controls?: FieldControls }) {
  return <FormFrame controls={controls} {...props} />;
}

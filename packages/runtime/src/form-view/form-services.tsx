import type { FileReference } from '@dealwright/shared';
import { createContext, type ReactNode, use } from 'react';

/** What controls need from outside; the form itself never speaks to a server. */
export interface FormServices {
  /** Stores a file and answers its handle; throws with a message for people when it is refused. */
  readonly uploadFile?: (file: File) => Promise<FileReference>;
  readonly searchPeople?: (words: string) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Where a stored file may be read. */
  readonly fileAddress?: (file: FileReference) => string;
  /** What stands behind a masked value, such as a button that reveals it. */
  readonly maskedAction?: (field: string) => ReactNode;
}

const none: FormServices = Object.freeze({});
const Services = createContext<FormServices>(none);

/** Gives all forms inside what they need from outside. */
export function FormServicesProvider({
  services,
  children,
}: {
  readonly services: FormServices;
  readonly children: ReactNode;
}) {
  return <Services value={services}>{children}</Services>;
}

/** What the form may ask for from outside. */
export function useFormServices(): FormServices {
  return use(Services);
}

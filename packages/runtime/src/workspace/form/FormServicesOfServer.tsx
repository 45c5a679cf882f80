import type { FileReference } from '@dealwright/shared';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { FormServicesProvider } from '../../form-view/form-services.tsx';
import { useOrganization } from '../session/use-me.ts';
import { uploadFile } from './upload-file.ts';

/** Gives the controls what only a server can: storing files and fetching them, finding people. */
export function FormServicesOfServer({ children }: { readonly children: ReactNode }) {
  const people = useOrganization()?.people;
  const services = useMemo(
    () => ({
      uploadFile,
      fileAddress: ({ id }: FileReference) => `/api/files/${id}/content`,
      searchPeople: async (words: string) =>
        (people ?? [])
          .filter((person) => person.active && person.name.toLowerCase().includes(words.toLowerCase()))
          .map((person) => ({ id: person.id, name: person.name })),
    }),
    [people],
  );
  return <FormServicesProvider services={services}>{children}</FormServicesProvider>;
}

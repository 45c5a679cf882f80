import { getFileFacts } from '@dealwright/shared/api';
import { useQuery } from '@tanstack/react-query';
import { Paperclip, PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { callRoute } from '../../client.ts';

/** Files that went along with something, by their ids. */
export interface FileLinksProps {
  readonly files: readonly string[];
  /** The file that holds a signature by hand. */
  readonly signature?: string | null;
}

/** Names of files, each leading to its content. */
export function FileLinks({ files, signature = null }: FileLinksProps) {
  const { t } = useTranslation();
  if (files.length === 0 && signature === null) return null;
  return (
    <ul className="file-chips" aria-label={t('files.attached')}>
      {files.map((file) => (
        <li key={file} className="tag">
          <Paperclip size={12} aria-hidden="true" />
          <FileName file={file} />
        </li>
      ))}
      {signature !== null && (
        <li className="tag">
          <PenLine size={12} aria-hidden="true" />
          <a href={`/api/files/${signature}/content`}>{t('files.signature')}</a>
        </li>
      )}
    </ul>
  );
}

function FileName({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const { data, isError } = useQuery({
    queryKey: ['file', file],
    queryFn: ({ signal }) => callRoute(getFileFacts, { params: { file }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (isError) return t('files.unknown');
  return data === undefined ? null : <a href={`/api/files/${file}/content`}>{data.name}</a>;
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../client.ts';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { uploadFile } from '../form/upload-file.ts';
import { SignaturePad, type SignaturePaper } from './SignaturePad.tsx';

/** A decision that waits for its signature. */
export interface SignDialogProps {
  /** Words of the decision. */
  readonly action: string;
  readonly onClose: () => void;
  /** The file of the signature. */
  readonly onSigned: (file: string) => void;
}

/** Signs by hand: drawn on paper, or typed by those who cannot draw; kept as a picture. */
export function SignDialog({ action, onClose, onSigned }: SignDialogProps) {
  const { t } = useTranslation();
  const paper = useRef<SignaturePaper>(null);
  const [empty, setEmpty] = useState(false);
  const send = () => {
    const { current } = paper;
    const blank = current === null || current.isBlank();
    setEmpty(blank);
    if (!blank) return store(current, onSigned);
    current?.focus();
    return null;
  };
  return (
    <DeedDialog title={t('inbox.sign')} action={action} onClose={onClose} onSend={send}>
      <SignaturePad paper={paper} needed={empty} onChange={() => setEmpty(false)} />
    </DeedDialog>
  );
}

async function store(paper: SignaturePaper, onSigned: SignDialogProps['onSigned']) {
  try {
    const { id } = await uploadFile(await paper.picture());
    onSigned(id);
    return null;
  } catch (error) {
    if (!isApiError(error)) throw error;
    return error;
  }
}

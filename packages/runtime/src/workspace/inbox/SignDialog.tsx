import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isApiError } from '../../client.ts';
import { SignaturePad, type SignaturePaper } from '../../form-view/signature/SignaturePad.tsx';
import { DeedDialog } from '../deed/DeedDialog.tsx';
import { uploadFile } from '../form/upload-file.ts';

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
  const words = {
    paper: t('inbox.sign.paper'),
    type: t('inbox.sign.type'),
    clear: t('inbox.sign.clear'),
    needed: t('inbox.sign.needed'),
  };
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
      <SignaturePad paper={paper} needed={empty} words={words} onChange={() => setEmpty(false)} />
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

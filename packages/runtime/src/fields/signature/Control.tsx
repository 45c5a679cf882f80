import { translate } from '@dealwright/shared';
import { useRef, useState } from 'react';
import type { ControlProps, FieldControl, ReadProps } from '../../form-view/control.ts';
import { useFormServices } from '../../form-view/form-services.tsx';
import { SignaturePad, type SignaturePaper } from '../../form-view/signature/SignaturePad.tsx';
import { readSignature, signatureField } from './field.ts';
import { signaturePublicTexts } from './texts.ts';

/** Sends the picture on the paper to the server; nothing is signed before it is there. */
function useSigning({ onChange }: Pick<ControlProps, 'onChange'>) {
  const { uploadFile } = useFormServices();
  const paper = useRef<SignaturePaper>(null);
  const [state, setState] = useState<'still' | 'blank' | 'sending' | 'failed'>('still');
  const sign = async (): Promise<void> => {
    const { current } = paper;
    if (current === null || uploadFile === undefined || state === 'sending') return;
    if (current.isBlank()) {
      setState('blank');
      current.focus();
      return;
    }
    setState('sending');
    try {
      onChange({ file: { ...(await uploadFile(await current.picture())) }, at: new Date().toISOString() });
      setState('still');
    } catch {
      setState('failed');
    }
  };
  return { paper, state, sign, touch: () => setState('still') };
}

function SignatureControl({ id, value, context, describedBy, name, onChange, onBlur }: ControlProps) {
  const { paper, state, sign, touch } = useSigning({ onChange });
  const words = (key: string) => translate(signaturePublicTexts, `field.signature.${key}`, {}, context.locale);
  if (readSignature(value) !== undefined) {
    return (
      <div className="dw-signed">
        <SignatureRead value={value} context={context} />
        <button
          id={id}
          type="button"
          className="dw-button"
          aria-describedby={describedBy}
          onClick={() => onChange(null)}
          onBlur={onBlur}
        >
          {words('again')}
        </button>
      </div>
    );
  }
  const pad = { paper: words('paper'), type: words('type'), clear: words('clear'), needed: words('needed') };
  return (
    <div className="dw-files" {...(name === undefined ? {} : { role: 'group', 'aria-label': name })}>
      <SignaturePad paper={paper} needed={state === 'blank'} words={pad} onChange={touch} />
      <button
        id={id}
        type="button"
        className="dw-button dw-file-button"
        aria-disabled={state === 'sending' || undefined}
        aria-describedby={describedBy}
        onClick={() => void sign()}
        onBlur={onBlur}
      >
        {words('use')}
      </button>
      {state === 'failed' && (
        <p className="dw-signature-told" role="alert">
          {words('failed')}
        </p>
      )}
    </div>
  );
}

function SignatureRead({ value, context }: ReadProps) {
  const { fileAddress } = useFormServices();
  const signature = readSignature(value);
  const words = signatureField.format(value, context);
  return (
    <span className="dw-signed">
      {signature === undefined || fileAddress === undefined ? null : <img src={fileAddress(signature.file)} alt="" />}
      <span>{words}</span>
    </span>
  );
}

/** Paper to sign on, and the signature once it is given. */
export const signatureControl: FieldControl = {
  type: signatureField.type,
  Control: SignatureControl,
  labelling: 'group',
  ReadView: SignatureRead,
};

import { type PointerEvent, type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What was signed on. */
export interface SignaturePaper {
  isBlank(): boolean;
  picture(): Promise<File>;
  focus(): void;
}

/** A place to sign. */
export interface SignaturePadProps {
  readonly paper: RefObject<SignaturePaper | null>;
  /** Signing was asked for in vain. */
  readonly needed: boolean;
  readonly onChange: () => void;
}

const size = { width: 440, height: 150 } as const;

/** A canvas for pen, finger or mouse, and a line that writes one's name on it for those who use none of them. */
export function SignaturePad({ paper, needed, onChange }: SignaturePadProps) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const [drawn, setDrawn] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const line = useRef<HTMLInputElement>(null);
  useImperativeHandle(paper, () => ({
    isBlank: () => !drawn && name.trim() === '',
    picture: () => pictureOf(canvas.current),
    focus: () => line.current?.focus(),
  }));
  useEffect(() => clean(canvas.current), []);
  const pen = usePen(() => {
    setDrawn(true);
    onChange();
  });
  return (
    <div className="signature">
      <canvas ref={canvas} {...size} role="img" aria-label={t('inbox.sign.paper')} {...pen} />
      <div className="signature-line">
        <label htmlFor={id}>{t('inbox.sign.type')}</label>
        <input
          ref={line}
          id={id}
          className="input"
          value={name}
          maxLength={60}
          aria-invalid={needed || undefined}
          aria-describedby={`${id}-told`}
          onChange={(event) => {
            setName(event.target.value);
            setDrawn(false);
            write(canvas.current, event.target.value);
            onChange();
          }}
        />
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            setName('');
            setDrawn(false);
            clean(canvas.current);
          }}
        >
          {t('inbox.sign.clear')}
        </button>
      </div>
      <p id={`${id}-told`} className="ink-danger" role="alert">
        {needed && t('inbox.sign.needed')}
      </p>
    </div>
  );
}

/** Draws where the pointer goes while it is down. */
function usePen(onDrawn: () => void) {
  const down = useRef(false);
  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) * size.width) / width, ((clientY - top) * size.height) / height] as const;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      down.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      const ink = inkOf(event.currentTarget);
      ink?.beginPath();
      ink?.moveTo(...placeOf(event));
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      if (!down.current) return;
      const ink = inkOf(event.currentTarget);
      ink?.lineTo(...placeOf(event));
      ink?.stroke();
      onDrawn();
    },
    onPointerUp: () => {
      down.current = false;
    },
    onPointerCancel: () => {
      down.current = false;
    },
  };
}

/** Dark ink on white in every theme: the picture is kept as it is. */
function inkOf(canvas: HTMLCanvasElement | null): CanvasRenderingContext2D | null {
  const ink = canvas?.getContext('2d') ?? null;
  if (ink === null) return null;
  Object.assign(ink, { strokeStyle: '#101828', fillStyle: '#101828', lineWidth: 2.5, lineCap: 'round' });
  return ink;
}

function clean(canvas: HTMLCanvasElement | null): void {
  const ink = inkOf(canvas);
  if (ink === null) return;
  ink.fillStyle = '#ffffff';
  ink.fillRect(0, 0, size.width, size.height);
}

function write(canvas: HTMLCanvasElement | null, words: string): void {
  clean(canvas);
  const ink = inkOf(canvas);
  if (ink === null) return;
  ink.font = 'italic 40px Georgia, "Songti SC", serif';
  ink.textBaseline = 'middle';
  ink.fillText(words, 16, size.height / 2, size.width - 32);
}

async function pictureOf(canvas: HTMLCanvasElement | null): Promise<File> {
  const blob = await new Promise<Blob | null>((answer) => {
    if (canvas === null) answer(null);
    else canvas.toBlob(answer, 'image/png');
  });
  return new File([blob ?? new Blob()], 'signature.png', { type: 'image/png' });
}

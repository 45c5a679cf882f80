import { type PointerEvent, type RefObject, useEffect, useId, useImperativeHandle, useRef, useState } from 'react';

/** What was signed on. */
export interface SignaturePaper {
  isBlank(): boolean;
  picture(): Promise<File>;
  focus(): void;
}

/** What is said around it, in the reader's language. */
export interface SignatureWords {
  /** Name of the place to sign. */
  readonly paper: string;
  /** Label of the line that writes a typed name. */
  readonly type: string;
  readonly clear: string;
  /** Said when signing was asked for in vain. */
  readonly needed: string;
}

/** A place to sign. */
export interface SignaturePadProps {
  readonly paper: RefObject<SignaturePaper | null>;
  /** Signing was asked for in vain. */
  readonly needed: boolean;
  readonly words: SignatureWords;
  readonly onChange: () => void;
}

const size = { width: 440, height: 150 } as const;

/** A canvas for pen, finger or mouse, and a line that writes one's name on it for those who use none of them. */
export function SignaturePad({ paper, needed, words, onChange }: SignaturePadProps) {
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
    <div className="dw-signature">
      <canvas ref={canvas} {...size} role="img" aria-label={words.paper} {...pen} />
      <div className="dw-signature-line">
        <label htmlFor={id}>{words.type}</label>
        <input
          ref={line}
          id={id}
          className="dw-input"
          value={name}
          maxLength={60}
          aria-invalid={needed || undefined}
          aria-describedby={needed ? `${id}-told` : undefined}
          onChange={(event) => {
            setName(event.target.value);
            setDrawn(false);
            write(canvas.current, event.target.value);
            onChange();
          }}
        />
        <button
          type="button"
          className="dw-button"
          onClick={() => {
            setName('');
            setDrawn(false);
            clean(canvas.current);
          }}
        >
          {words.clear}
        </button>
      </div>
      {needed && (
        <p id={`${id}-told`} className="dw-signature-told" role="alert">
          {words.needed}
        </p>
      )}
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

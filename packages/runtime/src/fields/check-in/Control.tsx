import { translate } from '@dealwright/shared';
import { MapPin } from 'lucide-react';
import { useState } from 'react';
import type { ControlProps, FieldControl } from '../../form-view/control.ts';
import { checkInField } from './field.ts';
import { checkInPublicTexts } from './texts.ts';

type State = 'still' | 'asking' | 'denied' | 'unknown';

type Found = { readonly coords: GeolocationCoordinates } | 'denied' | 'unknown';

/** Asks the device once where it is; half a minute is enough for a satellite. */
function askDevice(): Promise<Found> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve('unknown');
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ coords }),
      ({ code }) => resolve(code === 1 ? 'denied' : 'unknown'),
      { enableHighAccuracy: true, timeout: 30_000, maximumAge: 0 },
    );
  });
}

function CheckInControl({ id, value, context, invalid, describedBy, name, onChange, onBlur }: ControlProps) {
  const [state, setState] = useState<State>('still');
  const words = (key: string) => translate(checkInPublicTexts, `field.check-in.${key}`, {}, context.locale);
  const isHere = value !== null && value !== undefined;
  const ask = async (): Promise<void> => {
    setState('asking');
    const found = await askDevice();
    if (typeof found === 'string') return setState(found);
    const { latitude, longitude, accuracy } = found.coords;
    onChange({
      latitude: latitude.toFixed(6),
      longitude: longitude.toFixed(6),
      accuracy,
      at: new Date().toISOString(),
    });
    setState('still');
  };
  const button = words(isHere ? 'again' : 'here');
  return (
    <div className="dw-check-in">
      <button
        type="button"
        id={id}
        className="dw-button dw-file-button"
        aria-describedby={describedBy}
        aria-label={name === undefined ? undefined : `${name}: ${button}`}
        aria-disabled={state === 'asking' || undefined}
        data-invalid={invalid || undefined}
        onClick={() => state !== 'asking' && void ask()}
        onBlur={onBlur}
      >
        <MapPin size={14} aria-hidden />
        {button}
      </button>
      <span className="dw-check-in-place" role={state === 'denied' || state === 'unknown' ? 'alert' : 'status'}>
        {state === 'still' ? checkInField.format(value, context) : words(state)}
      </span>
    </div>
  );
}

/** A button that asks the device where it is. */
export const checkInControl: FieldControl = { type: checkInField.type, Control: CheckInControl, labelling: 'group' };

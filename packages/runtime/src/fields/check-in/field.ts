import { type CheckScope, type Field, type Json, maskText, type Problem } from '@dealwright/shared';
import { formatInstant } from '../calendar.ts';
import { compareTexts, isEmptyValue } from '../empty-value.ts';
import { type FieldContext, type FieldType, fieldSettings, type ValueProblem, type ValueStamp } from '../field-type.ts';
import { memberName } from '../member.ts';
import { settingProblem } from '../setting-problem.ts';
import { valueProblem } from '../value-problem.ts';
import { isOnEarth, metresBetween, type Point, readCheckIn } from './place.ts';
import { type Settings, settingsSchema } from './settings.generated.ts';
import { checkInPublicTexts, checkInTexts } from './texts.ts';

/** Where one must be; undefined when anywhere will do. */
function wantedPlace({ latitude, longitude, radius }: Settings): (Point & { readonly radius: number }) | undefined {
  if (latitude === undefined || longitude === undefined || radius === undefined) return undefined;
  return { latitude, longitude, radius };
}

function checkPlace(field: Field, scope: CheckScope): readonly Problem[] {
  const settings = fieldSettings<Settings>(field);
  const { latitude, longitude, radius } = settings;
  const place = wantedPlace(settings);
  if (place === undefined) {
    if (latitude === undefined && longitude === undefined && radius === undefined) return [];
    const message = 'Latitude, longitude and metres belong together.';
    return [settingProblem(scope, { code: 'field-place-missing', at: '', message })];
  }
  if (isOnEarth(place)) return [];
  return [settingProblem(scope, { code: 'field-no-place', at: '/latitude', message: 'There is no such place.' })];
}

/** The clock and the name are the server's; who sends the same place again has not moved. */
function stampCheckIn(sent: Json, { at, by, stored }: ValueStamp): Json {
  const [now, before] = [readCheckIn(sent), readCheckIn(stored ?? null)];
  if (now === undefined) return sent;
  const { latitude, longitude, accuracy } = now;
  if (before?.latitude === latitude && before.longitude === longitude && before.at === now.at) return { ...before };
  return { latitude, longitude, accuracy, at, ...(by === null ? {} : { by }) };
}

function problemsOf(value: Json, { field }: FieldContext): readonly ValueProblem[] {
  const found = readCheckIn(value);
  if (found === undefined || !isOnEarth(found)) return [valueProblem('place')];
  const place = wantedPlace(fieldSettings<Settings>(field));
  if (place === undefined) return [];
  // Who may be inside by what his device knows is let pass.
  const distance = Math.round(metresBetween(place, found));
  return distance - found.accuracy > place.radius ? [valueProblem('place-far', { distance, max: place.radius })] : [];
}

/** Where somebody was when he checked in, measured by his device and stamped by the server. */
export const checkInField: FieldType = Object.freeze<FieldType>({
  type: 'check-in',
  version: 1,
  group: 'advanced',
  icon: 'map-pin',
  privacy: 'sensitive',
  settingsSchema,
  defaults: {},
  texts: { ...checkInTexts, ...checkInPublicTexts },
  masks: ['all'],
  defaultMask: 'all',
  hasColumns: false,
  valueType: () => ({ kind: 'text', mayBeEmpty: true }),
  expressionValue: (value) => {
    const found = readCheckIn(value);
    return found === undefined ? '' : `${found.latitude},${found.longitude}`;
  },
  check: checkPlace,
  valueSchema: () => ({
    type: 'object',
    additionalProperties: false,
    required: ['latitude', 'longitude', 'accuracy', 'at'],
    properties: {
      latitude: { type: 'string', pattern: '^-?[0-9]{1,2}([.][0-9]{1,6})?$' },
      longitude: { type: 'string', pattern: '^-?[0-9]{1,3}([.][0-9]{1,6})?$' },
      accuracy: { type: 'integer', minimum: 0, maximum: 100_000 },
      at: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$' },
      by: { type: 'string', pattern: '^[0-9A-Za-z_.-]{1,100}$' },
    },
  }),
  isEmpty: isEmptyValue,
  normalize: (input) => {
    const found = readCheckIn(input);
    return found === undefined ? undefined : { ...found };
  },
  stamp: stampCheckIn,
  problems: problemsOf,
  mask: () => maskText('place', 'all'),
  format(value, { locale, timeZone, organization }) {
    const found = readCheckIn(value);
    if (found === undefined) return typeof value === 'string' ? value : '';
    const { latitude, longitude, accuracy, at, by } = found;
    const who = by === undefined ? '' : memberName(by, organization);
    const parts = [`${latitude}, ${longitude} (±${accuracy} m)`, formatInstant(at, locale, timeZone), who];
    return parts.filter((part) => part !== '').join(' · ');
  },
  compare: (left, right) => compareTexts(readCheckIn(left)?.at ?? null, readCheckIn(right)?.at ?? null),
  samples: [
    {
      name: 'visit',
      settings: { latitude: '48.137154', longitude: '11.576124', radius: 300 },
      valid: [
        { latitude: 48.138631, longitude: 11.573625, accuracy: 8.2, at: '2026-01-05T09:00:00Z' },
        { latitude: '48.137154', longitude: '11.576124', accuracy: 0, at: '2026-01-05T09:00:00.000Z', by: 'anna' },
        { latitude: '48.145', longitude: '11.576124', accuracy: 900, at: '2026-01-05T09:00:00Z' },
      ],
      invalid: [
        { latitude: '48.145', longitude: '11.576124', accuracy: 20, at: '2026-01-05T09:00:00Z' },
        { latitude: '91', longitude: '11', accuracy: 1, at: '2026-01-05T09:00:00Z' },
        { latitude: '48.1', longitude: '11.5', accuracy: -1, at: '2026-01-05T09:00:00Z' },
        { latitude: '48.1', longitude: '11.5', accuracy: 1, at: 'now' },
        { latitude: '48.1', longitude: '11.5' },
        '48.1, 11.5',
        [48, 11],
        true,
      ],
    },
    {
      name: 'anywhere',
      settings: {},
      valid: [{ latitude: 0, longitude: -180, accuracy: 5, at: '2026-01-05T09:00:00Z' }],
      invalid: [{}],
    },
  ],
});

import { isJsonObject, type Json } from '@dealwright/shared';
import { isMoment } from '../calendar.ts';
import { canonicalDecimal, compareDecimals } from '../decimal-text.ts';

/** A point on Earth (WGS 84), in degrees as exact decimals. */
export interface Point {
  readonly latitude: string;
  readonly longitude: string;
}

/** Where somebody was, how exactly in metres, when, and who. */
export interface CheckIn extends Point {
  readonly accuracy: number;
  readonly at: string;
  readonly by?: string;
}

/** Six digits of a degree are a tenth of a metre. */
const digits = 6;
/** Mean radius of the Earth in metres. */
const earth = 6_371_009;

/** Reads a check-in as it is stored, or as a browser measured it; undefined when it is none. */
export function readCheckIn(input: Json): CheckIn | undefined {
  if (!isJsonObject(input)) return undefined;
  const { accuracy, at, by } = input;
  const [latitude, longitude] = [degrees(input.latitude), degrees(input.longitude)];
  if (latitude === undefined || longitude === undefined || typeof at !== 'string' || !isMoment(at)) return undefined;
  if (typeof accuracy !== 'number' || !(accuracy >= 0)) return undefined;
  if (by !== undefined && typeof by !== 'string') return undefined;
  // Who is a hundred kilometres off is nowhere; the number is kept small so that it stays a whole one.
  const metres = Math.min(Math.ceil(accuracy), 100_000);
  return { latitude, longitude, accuracy: metres, at, ...(by === undefined ? {} : { by }) };
}

/** Cut to what a device can know. */
function degrees(input: Json | undefined): string | undefined {
  const decimal = canonicalDecimal(input ?? null);
  if (decimal === undefined || decimal.length > 24) return undefined;
  const [whole = '0', fraction = ''] = decimal.split('.');
  return canonicalDecimal(`${whole}.${fraction.slice(0, digits)}0`);
}

/** Whether a point lies on Earth. */
export function isOnEarth({ latitude, longitude }: Point): boolean {
  const within = (value: string, most: string) =>
    compareDecimals(value, most) <= 0 && compareDecimals(value, `-${most}`) >= 0;
  return within(latitude, '90') && within(longitude, '180');
}

/** Metres between two points along the surface (haversine; off by less than half a percent). */
export function metresBetween(one: Point, other: Point): number {
  const [lat, otherLat] = [radians(one.latitude), radians(other.latitude)];
  const [north, east] = [otherLat - lat, radians(other.longitude) - radians(one.longitude)];
  const half = Math.sin(north / 2) ** 2 + Math.cos(lat) * Math.cos(otherLat) * Math.sin(east / 2) ** 2;
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(value: string): number {
  return (Number(value) * Math.PI) / 180;
}

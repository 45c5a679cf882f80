import type { MonthsValue, SpanValue } from './value.ts';

const monthsPattern = /^(-?)P(?=\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?$/;
const spanPattern =
  /^(-?)P(?=\d|T\d)(?:(\d{1,10})D)?(?:T(?=[\d.])(?:(\d{1,10})H)?(?:(\d{1,10})M)?(?:(\d{1,12})(?:\.(\d{0,9})\d*)?S)?)?$/;

/** A duration in months. */
export function monthsDuration(months: number): MonthsValue {
  return { kind: 'monthsDuration', months: months + 0 };
}

/** A duration of exact length. */
export function spanDuration(nanos: bigint): SpanValue {
  return { kind: 'spanDuration', nanos };
}

/** Reads "P14D", "PT2H30M" or "P1Y6M"; null when it is no duration or mixes months with days. */
export function durationFromText(text: string): MonthsValue | SpanValue | null {
  const months = monthsPattern.exec(text);
  if (months !== null) {
    const total = Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0);
    return monthsDuration(months[1] === '-' ? -total : total);
  }
  const span = spanPattern.exec(text);
  if (span === null) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = span;
  const whole = ((BigInt(days) * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const nanos = whole * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
  return spanDuration(sign === '-' ? -nanos : nanos);
}

/** Days, hours, minutes, seconds and nanoseconds of an exact duration, without sign. */
export function spanParts(span: SpanValue) {
  const size = span.nanos < 0n ? -span.nanos : span.nanos;
  const seconds = size / 1_000_000_000n;
  return {
    negative: span.nanos < 0n,
    days: seconds / 86_400n,
    hours: (seconds / 3_600n) % 24n,
    minutes: (seconds / 60n) % 60n,
    seconds: seconds % 60n,
    nanos: size % 1_000_000_000n,
  };
}

function spanText(span: SpanValue): string {
  if (span.nanos === 0n) return 'PT0S';
  const { negative, days, hours, minutes, seconds, nanos } = spanParts(span);
  const part = (count: bigint, unit: string) => (count === 0n ? '' : `${count}${unit}`);
  const fraction = nanos === 0n ? '' : `.${String(nanos).padStart(9, '0').replace(/0+$/, '')}`;
  const last = seconds === 0n && nanos === 0n ? '' : `${seconds}${fraction}S`;
  const clock = part(hours, 'H') + part(minutes, 'M') + last;
  return `${negative ? '-' : ''}P${part(days, 'D')}${clock === '' ? '' : `T${clock}`}`;
}

/** "P14D", "PT2H30M" or "P1Y6M". */
export function durationText(duration: MonthsValue | SpanValue): string {
  if (duration.kind === 'spanDuration') return spanText(duration);
  const size = Math.abs(duration.months);
  if (size === 0) return 'P0M';
  const years = Math.floor(size / 12);
  const months = size % 12;
  return `${duration.months < 0 ? '-' : ''}P${years === 0 ? '' : `${years}Y`}${months === 0 ? '' : `${months}M`}`;
}

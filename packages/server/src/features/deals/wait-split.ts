import { type SplitWaits, splitWaits, type Wait } from '@dealwright/runtime';
import type { Organization } from '@dealwright/shared';
import type { WaitSplitPart } from '@dealwright/shared/api';
import type { Static } from 'typebox';

/** Waiting by cause as the API answers it. */
export type WaitSplit = Static<typeof WaitSplitPart>;

const hour = 3_600_000;
/** Less than half a minute is nothing that anybody waited for. */
const least = 30_000;

/** The waits of some deals by node, each by cause; `region` says by whose calendar people count who are gone. */
export function splitsByNode(
  waits: readonly Wait[],
  place: { readonly organization: Organization; readonly region: string },
): ReadonlyMap<string, SplitWaits> {
  const nodes = Map.groupBy(waits, ({ node }) => node);
  return new Map([...nodes].map(([node, own]) => [node, splitWaits(own, place)]));
}

/** Adds what two splits say. */
export function addSplits(one: SplitWaits | undefined, other: SplitWaits): SplitWaits {
  if (one === undefined) return other;
  const causes = { ...one.causes };
  for (const [cause, time] of Object.entries(other.causes) as [keyof typeof causes, number][])
    causes[cause] = (causes[cause] ?? 0) + time;
  return { causes, again: one.again + other.again };
}

/** A split in hours, longest first; what lasted less than half a minute is left out. */
export function splitAnswer(split: SplitWaits | undefined): WaitSplit {
  if (split === undefined) return { causes: [], againHours: 0 };
  const causes = (Object.entries(split.causes) as [WaitSplit['causes'][number]['cause'], number][])
    .filter(([, time]) => time >= least)
    .toSorted(([, left], [, right]) => right - left)
    .map(([cause, time]) => ({ cause, hours: rounded(time) }));
  return { causes, againHours: rounded(split.again) };
}

/** To the minute, about. */
function rounded(time: number): number {
  return Math.round((time / hour) * 100) / 100;
}

import type { Box } from './box.ts';
import type { Domain } from './domain.ts';
import { isNothing, type Region } from './region.ts';

/** Where a condition is true and where it is false; anywhere else it has no answer. */
export interface Truth {
  readonly yes: readonly Box[];
  readonly no: readonly Box[];
}

/** A list of one box with one region, or no box when the region is nothing. */
export function boxes(key: string, region: Region, domain: Domain): readonly Box[] {
  return isNothing(region, domain) ? [] : [new Map([[key, region]])];
}

import type { Duty } from '@dealwright/shared';
import fc from 'fast-check';

/** A duty of any rule about two or more of these nodes. */
export function arbitraryDuty(nodes: readonly string[]): fc.Arbitrary<Duty> {
  return fc.record({
    rule: fc.constantFrom(
      'different-people' as const,
      'not-initiator' as const,
      'distinct-people' as const,
      'distinct-teams' as const,
    ),
    nodes: fc.subarray([...nodes], { minLength: 2 }),
    atLeast: fc.constantFrom(2, 3),
  });
}

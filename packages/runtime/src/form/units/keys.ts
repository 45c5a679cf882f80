/** Keys of the graph: what a unit may read or write. */
export const keyOf = Object.freeze({
  typed: (field: string) => `typed ${field}`,
  value: (field: string) => `value ${field}`,
  rule: (rule: string) => `rule ${rule}`,
  flags: (target: string) => `flags ${target}`,
  shown: (target: string) => `shown ${target}`,
  verdict: (field: string) => `verdict ${field}`,
});

export { freezeDeep } from './values/freeze-deep.ts';
export type { Json, JsonObject } from './values/json.ts';

// Made from packages/runtime/src/nodes/condition/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Takes the first branch whose condition holds, else the last; the conditions stand on the branches.
 */
export interface Settings {}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/condition/settings.schema.json",
  "title": "ConditionSettings",
  "description": "Takes the first branch whose condition holds, else the last; the conditions stand on the branches.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [],
  "properties": {}
});

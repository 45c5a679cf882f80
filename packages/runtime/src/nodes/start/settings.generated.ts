// Made from packages/runtime/src/nodes/start/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Where a flow begins; there is nothing to set.
 */
export interface Settings {}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/start/settings.schema.json",
  "title": "StartSettings",
  "description": "Where a flow begins; there is nothing to set.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [],
  "properties": {}
});

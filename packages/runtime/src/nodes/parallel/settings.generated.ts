// Made from packages/runtime/src/nodes/parallel/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Runs all branches at once and waits for them.
 */
export interface Settings {
  /**
   * When the node is done. Left out: all.
   */
  readonly join?: 'all';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/parallel/settings.schema.json",
  "title": "ParallelSettings",
  "description": "Runs all branches at once and waits for them.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "join"
  ],
  "properties": {
    "join": {
      "enum": [
        "all"
      ],
      "x-control": "choice",
      "description": "When the node is done. Left out: all."
    }
  }
});

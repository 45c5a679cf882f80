// Made from packages/runtime/src/nodes/loop/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Runs its branch once for each row of a sub-table, in their order. The nodes in it see the cells of their row.
 */
export interface Settings {
  /**
   * The sub-table whose rows are worked on; which rows there are is read once on arrival.
   */
  readonly rows?: string;
  /**
   * With more rows than this the flow stops and says so. Left out: 100.
   */
  readonly most?: number;
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/loop/settings.schema.json",
  "title": "LoopSettings",
  "description": "Runs its branch once for each row of a sub-table, in their order. The nodes in it see the cells of their row.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "rows",
    "most"
  ],
  "properties": {
    "rows": {
      "type": "string",
      "pattern": "^f_[a-z0-9]{1,32}$",
      "x-control": "sub-table",
      "description": "The sub-table whose rows are worked on; which rows there are is read once on arrival."
    },
    "most": {
      "type": "integer",
      "minimum": 1,
      "maximum": 200,
      "x-control": "integer",
      "description": "With more rows than this the flow stops and says so. Left out: 100."
    }
  }
});

// Made from packages/runtime/src/nodes/sub-flow/settings.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '@dealwright/shared';
import type { JsonObject } from '@dealwright/shared';

/**
 * Starts another flow of the process, once or once for each row of a sub-table, and waits for it or not.
 */
export interface Settings {
  /**
   * The flow that is started; the version is that of the deal.
   */
  readonly flow?: string;
  /**
   * Start it once for each row of this sub-table; its nodes see the cells of their row. Left out: once.
   */
  readonly rows?: string;
  /**
   * With rows: all at once, or one after the other. Left out: together.
   */
  readonly order?: 'together' | 'in-turn';
  /**
   * joined: wait for it, and cancel it when this flow is cancelled. detached: start it and go on. Left out: joined.
   */
  readonly wait?: 'joined' | 'detached';
  /**
   * When it does not end with a yes: reject this node, or take its branch. The others that still run are cancelled. Left out: reject.
   */
  readonly onReject?: 'reject' | 'branch';
}

/** The schema of `Settings`, as it is in settings.schema.json. */
export const settingsSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/nodes/sub-flow/settings.schema.json",
  "title": "SubFlowSettings",
  "description": "Starts another flow of the process, once or once for each row of a sub-table, and waits for it or not.",
  "type": "object",
  "additionalProperties": false,
  "x-order": [
    "flow",
    "rows",
    "order",
    "wait",
    "onReject"
  ],
  "properties": {
    "flow": {
      "type": "string",
      "pattern": "^fl_[a-z0-9]{1,32}$",
      "x-control": "flow",
      "description": "The flow that is started; the version is that of the deal."
    },
    "rows": {
      "type": "string",
      "pattern": "^f_[a-z0-9]{1,32}$",
      "x-control": "sub-table",
      "description": "Start it once for each row of this sub-table; its nodes see the cells of their row. Left out: once."
    },
    "order": {
      "enum": [
        "together",
        "in-turn"
      ],
      "x-control": "choice",
      "description": "With rows: all at once, or one after the other. Left out: together.",
      "x-default": "together"
    },
    "wait": {
      "enum": [
        "joined",
        "detached"
      ],
      "x-control": "choice",
      "description": "joined: wait for it, and cancel it when this flow is cancelled. detached: start it and go on. Left out: joined.",
      "x-default": "joined"
    },
    "onReject": {
      "enum": [
        "reject",
        "branch"
      ],
      "x-control": "choice",
      "description": "When it does not end with a yes: reject this node, or take its branch. The others that still run are cancelled. Left out: reject.",
      "x-default": "reject"
    }
  }
});

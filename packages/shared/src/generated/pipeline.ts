// Made from packages/shared/schema/pipeline.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { CheckId, Duration, FieldId, FlowId, FormId, Module, RoleSlot, StageId, TextRef } from './common.ts';
import type { Expression } from './expression.ts';

/**
 * The stages a deal moves through and what must hold before it may enter one.
 */
export interface Pipeline {
  /**
   * @minItems 1
   * @maxItems 40
   */
  readonly order: readonly StageId[];
  readonly stages: {
    readonly [k: string]: Stage;
  };
  readonly card: DealCard;
}
export interface Stage {
  readonly title: TextRef;
  readonly module: Module;
  /**
   * A deal that enters this stage has ended.
   */
  readonly outcome?: 'won' | 'lost';
  readonly form?: FormId;
  readonly probability?: number;
  readonly gate?: Gate;
  /**
   * A deal that stays longer than this is overdue.
   */
  readonly rotAfter?: Duration;
  /**
   * Whether a deal may return to this stage from a later one: freely, by asking the gates again, or not.
   */
  readonly back?: 'free' | 'reopen' | 'never';
}
export interface Gate {
  /**
   * @maxItems 100
   */
  readonly fields?: readonly FieldId[];
  /**
   * @maxItems 40
   */
  readonly checklist?: readonly ChecklistItem[];
  /**
   * File fields that must hold a file.
   *
   * @maxItems 20
   */
  readonly documents?: readonly FieldId[];
  readonly when?: Expression;
  /**
   * What to tell people when the condition does not hold.
   */
  readonly message?: TextRef;
  /**
   * Approval that must pass before the deal enters.
   */
  readonly flow?: FlowId;
  /**
   * Who may let a deal pass with a reason.
   */
  readonly waiver?: RoleSlot;
}
export interface ChecklistItem {
  readonly id: CheckId;
  readonly label: TextRef;
}
/**
 * What stands on a deal's card on board and list.
 */
export interface DealCard {
  readonly title: FieldId;
  readonly subtitle?: FieldId;
  readonly amount?: FieldId;
  /**
   * @maxItems 4
   */
  readonly fields?: readonly FieldId[];
}

/** The schema of `Pipeline`, as it is in pipeline.schema.json. */
export const pipelineSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/pipeline.schema.json",
  "title": "Pipeline",
  "description": "The stages a deal moves through and what must hold before it may enter one.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "order",
    "stages",
    "card"
  ],
  "properties": {
    "order": {
      "type": "array",
      "minItems": 1,
      "maxItems": 40,
      "uniqueItems": true,
      "items": {
        "$ref": "common.schema.json#/definitions/stageId"
      }
    },
    "stages": {
      "type": "object",
      "minProperties": 1,
      "maxProperties": 40,
      "propertyNames": {
        "pattern": "^st_[a-z0-9]{1,32}$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/stage"
      }
    },
    "card": {
      "title": "DealCard",
      "description": "What stands on a deal's card on board and list.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "title"
      ],
      "properties": {
        "title": {
          "$ref": "common.schema.json#/definitions/fieldId"
        },
        "subtitle": {
          "$ref": "common.schema.json#/definitions/fieldId"
        },
        "amount": {
          "$ref": "common.schema.json#/definitions/fieldId"
        },
        "fields": {
          "type": "array",
          "maxItems": 4,
          "items": {
            "$ref": "common.schema.json#/definitions/fieldId"
          }
        }
      }
    }
  },
  "definitions": {
    "stage": {
      "title": "Stage",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "title",
        "module"
      ],
      "properties": {
        "title": {
          "$ref": "common.schema.json#/definitions/textRef"
        },
        "module": {
          "$ref": "common.schema.json#/definitions/module"
        },
        "outcome": {
          "enum": [
            "won",
            "lost"
          ],
          "description": "A deal that enters this stage has ended."
        },
        "form": {
          "$ref": "common.schema.json#/definitions/formId"
        },
        "probability": {
          "type": "number",
          "minimum": 0,
          "maximum": 1
        },
        "gate": {
          "$ref": "#/definitions/gate"
        },
        "rotAfter": {
          "$ref": "common.schema.json#/definitions/duration",
          "description": "A deal that stays longer than this is overdue."
        },
        "back": {
          "enum": [
            "free",
            "reopen",
            "never"
          ],
          "description": "Whether a deal may return to this stage from a later one: freely, by asking the gates again, or not."
        }
      }
    },
    "gate": {
      "title": "Gate",
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "fields": {
          "type": "array",
          "maxItems": 100,
          "uniqueItems": true,
          "items": {
            "$ref": "common.schema.json#/definitions/fieldId"
          }
        },
        "checklist": {
          "type": "array",
          "maxItems": 40,
          "items": {
            "title": "ChecklistItem",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "id",
              "label"
            ],
            "properties": {
              "id": {
                "$ref": "common.schema.json#/definitions/checkId"
              },
              "label": {
                "$ref": "common.schema.json#/definitions/textRef"
              }
            }
          }
        },
        "documents": {
          "type": "array",
          "maxItems": 20,
          "uniqueItems": true,
          "items": {
            "$ref": "common.schema.json#/definitions/fieldId"
          },
          "description": "File fields that must hold a file."
        },
        "when": {
          "$ref": "expression.schema.json"
        },
        "message": {
          "$ref": "common.schema.json#/definitions/textRef",
          "description": "What to tell people when the condition does not hold."
        },
        "flow": {
          "$ref": "common.schema.json#/definitions/flowId",
          "description": "Approval that must pass before the deal enters."
        },
        "waiver": {
          "$ref": "common.schema.json#/definitions/roleSlot",
          "description": "Who may let a deal pass with a reason."
        }
      }
    }
  }
});

// Made from packages/shared/schema/table.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { Expression } from './expression.ts';
import type { FieldId, TextRef } from './common.ts';

/**
 * A test on one input: always true, or an expression that names the input {"var":"input"}.
 */
export type TableCell = AnyCell | TestCell;

/**
 * Rows of tests on inputs with the outputs they give (DMN decision table).
 */
export interface DecisionTable {
  readonly title: TextRef;
  /**
   * unique: one row fits. any: several may fit and agree. first: the first that fits. priority: the one whose output stands first in `priorities`. collect, rule-order: all, in the order of the rows. output-order: all, in the order of `priorities`.
   */
  readonly hit: 'unique' | 'any' | 'first' | 'priority' | 'collect' | 'rule-order' | 'output-order';
  /**
   * For collect with one output: what the collected values become.
   */
  readonly aggregate?: 'sum' | 'min' | 'max' | 'count';
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly inputs: readonly TableInput[];
  /**
   * @minItems 1
   * @maxItems 20
   */
  readonly outputs: readonly TableOutput[];
  /**
   * @maxItems 2000
   */
  readonly rows: readonly TableRow[];
}
export interface TableInput {
  readonly id: string;
  readonly label?: TextRef;
  readonly value: Expression;
}
export interface TableOutput {
  readonly id: string;
  readonly label?: TextRef;
  /**
   * Field of the deal that an update node writes with this output.
   */
  readonly field: FieldId;
  /**
   * Values of this output, most important first.
   *
   * @maxItems 200
   */
  readonly priorities?: readonly Expression[];
  /**
   * Value when no row fits.
   */
  readonly otherwise?: Expression;
}
export interface TableRow {
  readonly id: string;
  /**
   * @maxItems 20
   */
  readonly when: readonly TableCell[];
  /**
   * @maxItems 20
   */
  readonly then: readonly Expression[];
}
export interface AnyCell {
  readonly any: true;
}
export interface TestCell {
  readonly test: Expression;
}

/** The schema of `DecisionTable`, as it is in table.schema.json. */
export const tableSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/table.schema.json",
  "title": "DecisionTable",
  "description": "Rows of tests on inputs with the outputs they give (DMN decision table).",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "title",
    "hit",
    "inputs",
    "outputs",
    "rows"
  ],
  "properties": {
    "title": {
      "$ref": "common.schema.json#/definitions/textRef"
    },
    "hit": {
      "enum": [
        "unique",
        "any",
        "first",
        "priority",
        "collect",
        "rule-order",
        "output-order"
      ],
      "description": "unique: one row fits. any: several may fit and agree. first: the first that fits. priority: the one whose output stands first in `priorities`. collect, rule-order: all, in the order of the rows. output-order: all, in the order of `priorities`."
    },
    "aggregate": {
      "enum": [
        "sum",
        "min",
        "max",
        "count"
      ],
      "description": "For collect with one output: what the collected values become."
    },
    "inputs": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "items": {
        "title": "TableInput",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "value"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^in_[a-z0-9]{1,32}$"
          },
          "label": {
            "$ref": "common.schema.json#/definitions/textRef"
          },
          "value": {
            "$ref": "expression.schema.json"
          }
        }
      }
    },
    "outputs": {
      "type": "array",
      "minItems": 1,
      "maxItems": 20,
      "items": {
        "title": "TableOutput",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "field"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^out_[a-z0-9]{1,32}$"
          },
          "label": {
            "$ref": "common.schema.json#/definitions/textRef"
          },
          "field": {
            "$ref": "common.schema.json#/definitions/fieldId",
            "description": "Field of the deal that an update node writes with this output."
          },
          "priorities": {
            "type": "array",
            "maxItems": 200,
            "items": {
              "$ref": "expression.schema.json"
            },
            "description": "Values of this output, most important first."
          },
          "otherwise": {
            "$ref": "expression.schema.json",
            "description": "Value when no row fits."
          }
        }
      }
    },
    "rows": {
      "type": "array",
      "maxItems": 2000,
      "items": {
        "title": "TableRow",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "id",
          "when",
          "then"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^row_[a-z0-9]{1,32}$"
          },
          "when": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/definitions/cell"
            }
          },
          "then": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "expression.schema.json"
            }
          }
        }
      }
    }
  },
  "definitions": {
    "cell": {
      "title": "TableCell",
      "description": "A test on one input: always true, or an expression that names the input {\"var\":\"input\"}.",
      "oneOf": [
        {
          "title": "AnyCell",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "any"
          ],
          "properties": {
            "any": {
              "const": true
            }
          }
        },
        {
          "title": "TestCell",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "test"
          ],
          "properties": {
            "test": {
              "$ref": "expression.schema.json"
            }
          }
        }
      ]
    }
  }
});

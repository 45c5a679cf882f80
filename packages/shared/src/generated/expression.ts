// Made from packages/shared/schema/expression.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';
import type { FieldId } from './common.ts';

/**
 * A typed tree that computes a value. Exactly one key says what a node is; fields are named by stable id.
 */
export type Expression =
  ConstantNode | FieldNode | ColumnNode | VariableNode | InputNode | ListNode | OperationNode | EachNode;
export type Constant =
  | TextLiteral
  | BooleanLiteral
  | DecimalLiteral
  | MoneyLiteral
  | DateLiteral
  | DateTimeLiteral
  | TimeLiteral
  | DurationLiteral
  | ChoiceLiteral
  | PersonLiteral
  | EmptyLiteral;
export type OperatorName =
  | 'and'
  | 'or'
  | 'not'
  | 'if'
  | 'coalesce'
  | 'isEmpty'
  | 'all'
  | 'any'
  | 'eq'
  | 'ne'
  | 'lt'
  | 'le'
  | 'gt'
  | 'ge'
  | 'between'
  | 'betweenOpen'
  | 'betweenOpenStart'
  | 'betweenOpenEnd'
  | 'in'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'negate'
  | 'abs'
  | 'modulo'
  | 'squareRoot'
  | 'exponential'
  | 'logarithm'
  | 'floor'
  | 'ceiling'
  | 'even'
  | 'odd'
  | 'round'
  | 'roundUp'
  | 'roundDown'
  | 'roundHalfUp'
  | 'roundHalfDown'
  | 'count'
  | 'sum'
  | 'min'
  | 'max'
  | 'mean'
  | 'median'
  | 'product'
  | 'standardDeviation'
  | 'mode'
  | 'textLength'
  | 'upperCase'
  | 'lowerCase'
  | 'trim'
  | 'substring'
  | 'substringBefore'
  | 'substringAfter'
  | 'contains'
  | 'startsWith'
  | 'endsWith'
  | 'matches'
  | 'replace'
  | 'split'
  | 'join'
  | 'toText'
  | 'toNumber'
  | 'listContains'
  | 'distinct'
  | 'concatenate'
  | 'append'
  | 'flatten'
  | 'reverse'
  | 'sublist'
  | 'remove'
  | 'insertBefore'
  | 'listReplace'
  | 'indexOf'
  | 'union'
  | 'elementAt'
  | 'sequence'
  | 'sorted'
  | 'toDate'
  | 'toDateTime'
  | 'toTime'
  | 'toDuration'
  | 'monthsBetween'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  | 'second'
  | 'years'
  | 'months'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'timeOffset'
  | 'timeZone'
  | 'dayOfYear'
  | 'dayOfWeek'
  | 'monthOfYear'
  | 'weekOfYear'
  | 'money'
  | 'amountOf'
  | 'currencyOf';
export type EachKind = 'some' | 'every' | 'filter' | 'map';

export interface ConstantNode {
  readonly const: Constant;
}
export interface TextLiteral {
  readonly text: string;
}
export interface BooleanLiteral {
  readonly boolean: boolean;
}
export interface DecimalLiteral {
  readonly decimal: string;
}
export interface MoneyLiteral {
  readonly money: MoneyConstant;
}
export interface MoneyConstant {
  readonly amount: string;
  readonly currency: string;
}
export interface DateLiteral {
  readonly date: string;
}
export interface DateTimeLiteral {
  readonly dateTime: string;
}
export interface TimeLiteral {
  readonly time: string;
}
export interface DurationLiteral {
  readonly duration: string;
}
export interface ChoiceLiteral {
  readonly choice: string;
}
export interface PersonLiteral {
  readonly person: string;
}
export interface EmptyLiteral {
  readonly empty: true;
}
export interface FieldNode {
  readonly field: FieldId;
}
export interface ColumnNode {
  readonly column: FieldId;
  readonly of: Expression;
}
export interface VariableNode {
  readonly var: string;
}
export interface InputNode {
  readonly input: string;
}
export interface ListNode {
  /**
   * @maxItems 1000
   */
  readonly list: readonly Expression[];
}
export interface OperationNode {
  readonly op: OperatorName;
  /**
   * @maxItems 100
   */
  readonly args: readonly Expression[];
}
export interface EachNode {
  readonly each: EachKind;
  readonly in: Expression;
  readonly as: string;
  readonly do: Expression;
}

/** The schema of `Expression`, as it is in expression.schema.json. */
export const expressionSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/expression.schema.json",
  "title": "Expression",
  "description": "A typed tree that computes a value. Exactly one key says what a node is; fields are named by stable id.",
  "oneOf": [
    {
      "title": "ConstantNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "const"
      ],
      "properties": {
        "const": {
          "title": "Constant",
          "oneOf": [
            {
              "title": "TextLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "text"
              ],
              "properties": {
                "text": {
                  "type": "string",
                  "maxLength": 20000
                }
              }
            },
            {
              "title": "BooleanLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "boolean"
              ],
              "properties": {
                "boolean": {
                  "type": "boolean"
                }
              }
            },
            {
              "title": "DecimalLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "decimal"
              ],
              "properties": {
                "decimal": {
                  "type": "string",
                  "pattern": "^-?[0-9]{1,34}(\\.[0-9]{1,34})?$"
                }
              }
            },
            {
              "title": "MoneyLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "money"
              ],
              "properties": {
                "money": {
                  "title": "MoneyConstant",
                  "type": "object",
                  "additionalProperties": false,
                  "required": [
                    "amount",
                    "currency"
                  ],
                  "properties": {
                    "amount": {
                      "type": "string",
                      "pattern": "^-?[0-9]{1,34}(\\.[0-9]{1,34})?$"
                    },
                    "currency": {
                      "type": "string",
                      "pattern": "^[A-Z]{3}$"
                    }
                  }
                }
              }
            },
            {
              "title": "DateLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "date"
              ],
              "properties": {
                "date": {
                  "type": "string",
                  "maxLength": 40
                }
              }
            },
            {
              "title": "DateTimeLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "dateTime"
              ],
              "properties": {
                "dateTime": {
                  "type": "string",
                  "maxLength": 80
                }
              }
            },
            {
              "title": "TimeLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "time"
              ],
              "properties": {
                "time": {
                  "type": "string",
                  "maxLength": 80
                }
              }
            },
            {
              "title": "DurationLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "duration"
              ],
              "properties": {
                "duration": {
                  "type": "string",
                  "maxLength": 80
                }
              }
            },
            {
              "title": "ChoiceLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "choice"
              ],
              "properties": {
                "choice": {
                  "type": "string",
                  "maxLength": 64
                }
              }
            },
            {
              "title": "PersonLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "person"
              ],
              "properties": {
                "person": {
                  "type": "string",
                  "maxLength": 64
                }
              }
            },
            {
              "title": "EmptyLiteral",
              "type": "object",
              "additionalProperties": false,
              "required": [
                "empty"
              ],
              "properties": {
                "empty": {
                  "const": true
                }
              }
            }
          ]
        }
      }
    },
    {
      "title": "FieldNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "field"
      ],
      "properties": {
        "field": {
          "$ref": "common.schema.json#/definitions/fieldId"
        }
      }
    },
    {
      "title": "ColumnNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "column",
        "of"
      ],
      "properties": {
        "column": {
          "$ref": "common.schema.json#/definitions/fieldId"
        },
        "of": {
          "$ref": "#"
        }
      }
    },
    {
      "title": "VariableNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "var"
      ],
      "properties": {
        "var": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z0-9_]{0,40}$"
        }
      }
    },
    {
      "title": "InputNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "input"
      ],
      "properties": {
        "input": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z0-9_]{0,40}$"
        }
      }
    },
    {
      "title": "ListNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "list"
      ],
      "properties": {
        "list": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "#"
          }
        }
      }
    },
    {
      "title": "OperationNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "op",
        "args"
      ],
      "properties": {
        "op": {
          "title": "OperatorName",
          "enum": [
            "and",
            "or",
            "not",
            "if",
            "coalesce",
            "isEmpty",
            "all",
            "any",
            "eq",
            "ne",
            "lt",
            "le",
            "gt",
            "ge",
            "between",
            "betweenOpen",
            "betweenOpenStart",
            "betweenOpenEnd",
            "in",
            "add",
            "subtract",
            "multiply",
            "divide",
            "power",
            "negate",
            "abs",
            "modulo",
            "squareRoot",
            "exponential",
            "logarithm",
            "floor",
            "ceiling",
            "even",
            "odd",
            "round",
            "roundUp",
            "roundDown",
            "roundHalfUp",
            "roundHalfDown",
            "count",
            "sum",
            "min",
            "max",
            "mean",
            "median",
            "product",
            "standardDeviation",
            "mode",
            "textLength",
            "upperCase",
            "lowerCase",
            "trim",
            "substring",
            "substringBefore",
            "substringAfter",
            "contains",
            "startsWith",
            "endsWith",
            "matches",
            "replace",
            "split",
            "join",
            "toText",
            "toNumber",
            "listContains",
            "distinct",
            "concatenate",
            "append",
            "flatten",
            "reverse",
            "sublist",
            "remove",
            "insertBefore",
            "listReplace",
            "indexOf",
            "union",
            "elementAt",
            "sequence",
            "sorted",
            "toDate",
            "toDateTime",
            "toTime",
            "toDuration",
            "monthsBetween",
            "year",
            "month",
            "day",
            "weekday",
            "hour",
            "minute",
            "second",
            "years",
            "months",
            "days",
            "hours",
            "minutes",
            "seconds",
            "timeOffset",
            "timeZone",
            "dayOfYear",
            "dayOfWeek",
            "monthOfYear",
            "weekOfYear",
            "money",
            "amountOf",
            "currencyOf"
          ]
        },
        "args": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "$ref": "#"
          }
        }
      }
    },
    {
      "title": "EachNode",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "each",
        "in",
        "as",
        "do"
      ],
      "properties": {
        "each": {
          "title": "EachKind",
          "enum": [
            "some",
            "every",
            "filter",
            "map"
          ]
        },
        "in": {
          "$ref": "#"
        },
        "as": {
          "type": "string",
          "pattern": "^[a-z][A-Za-z0-9_]{0,40}$"
        },
        "do": {
          "$ref": "#"
        }
      }
    }
  ]
});

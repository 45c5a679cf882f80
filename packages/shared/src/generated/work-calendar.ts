// Made from packages/shared/schema/work-calendar.schema.json by `pnpm generate`. Change the schema, not this file.
import { freezeDeep } from '../values/freeze-deep.ts';
import type { JsonObject } from '../values/json.ts';

/**
 * In order, without overlap.
 *
 * @maxItems 12
 */
export type WorkSpans = readonly WorkSpan[];

/**
 * When people of a region work: an ordinary week, and the days that differ from it. Immutable; a change is a new version.
 */
export interface WorkCalendar {
  readonly id: string;
  /**
   * Region of the organization whose people work by it.
   */
  readonly region: string;
  readonly version: number;
  /**
   * IANA time zone.
   */
  readonly timeZone: string;
  readonly week: WorkWeek;
  /**
   * Days that differ from the week: holidays (no spans), make-up days, half days.
   */
  readonly days: {
    readonly [k: string]: WorkSpans;
  };
  /**
   * Years whose holidays are known. Time in another year is counted by the week, with a warning.
   *
   * @maxItems 60
   */
  readonly years: readonly number[];
}
/**
 * Working spans of an ordinary week; an empty list is a day off.
 */
export interface WorkWeek {
  readonly mon: WorkSpans;
  readonly tue: WorkSpans;
  readonly wed: WorkSpans;
  readonly thu: WorkSpans;
  readonly fri: WorkSpans;
  readonly sat: WorkSpans;
  readonly sun: WorkSpans;
}
/**
 * From a time of day to another. An end that is not after the start lies on the next day.
 */
export interface WorkSpan {
  readonly from: string;
  readonly to: string;
}

/** The schema of `WorkCalendar`, as it is in work-calendar.schema.json. */
export const workCalendarSchema: JsonObject = freezeDeep({
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$id": "https://dealwright.dev/schema/work-calendar.schema.json",
  "title": "WorkCalendar",
  "description": "When people of a region work: an ordinary week, and the days that differ from it. Immutable; a change is a new version.",
  "type": "object",
  "additionalProperties": false,
  "required": [
    "id",
    "region",
    "version",
    "timeZone",
    "week",
    "days",
    "years"
  ],
  "properties": {
    "id": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{1,62}$"
    },
    "region": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]{0,62}$",
      "description": "Region of the organization whose people work by it."
    },
    "version": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000
    },
    "timeZone": {
      "type": "string",
      "minLength": 1,
      "maxLength": 64,
      "description": "IANA time zone."
    },
    "week": {
      "title": "WorkWeek",
      "description": "Working spans of an ordinary week; an empty list is a day off.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "mon",
        "tue",
        "wed",
        "thu",
        "fri",
        "sat",
        "sun"
      ],
      "properties": {
        "mon": {
          "$ref": "#/definitions/spans"
        },
        "tue": {
          "$ref": "#/definitions/spans"
        },
        "wed": {
          "$ref": "#/definitions/spans"
        },
        "thu": {
          "$ref": "#/definitions/spans"
        },
        "fri": {
          "$ref": "#/definitions/spans"
        },
        "sat": {
          "$ref": "#/definitions/spans"
        },
        "sun": {
          "$ref": "#/definitions/spans"
        }
      }
    },
    "days": {
      "description": "Days that differ from the week: holidays (no spans), make-up days, half days.",
      "type": "object",
      "maxProperties": 4000,
      "propertyNames": {
        "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
      },
      "additionalProperties": {
        "$ref": "#/definitions/spans"
      }
    },
    "years": {
      "description": "Years whose holidays are known. Time in another year is counted by the week, with a warning.",
      "type": "array",
      "maxItems": 60,
      "uniqueItems": true,
      "items": {
        "type": "integer",
        "minimum": 1970,
        "maximum": 2200
      }
    }
  },
  "definitions": {
    "spans": {
      "title": "WorkSpans",
      "description": "In order, without overlap.",
      "type": "array",
      "maxItems": 12,
      "items": {
        "$ref": "#/definitions/span"
      }
    },
    "span": {
      "title": "WorkSpan",
      "description": "From a time of day to another. An end that is not after the start lies on the next day.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "type": "string",
          "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
        },
        "to": {
          "type": "string",
          "pattern": "^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"
        }
      }
    }
  }
});

import { formFromSettings } from '@dealwright/runtime';
import { isJsonObject, type JsonObject } from '@dealwright/shared';
import { settingControls, settingTypes } from './setting-controls.ts';

/**
 * Properties of a settings schema that nobody could edit in the inspector: left out of its order, or drawn by a control that is not
 * there. What a component can do, a business user can draw, so this is empty for every component.
 */
export function settingsWithoutEditor(schema: JsonObject): readonly string[] {
  const properties = isJsonObject(schema.properties ?? null) ? (schema.properties as JsonObject) : {};
  const { fields } = formFromSettings(schema, {}, 'settings');
  return Object.entries(properties).flatMap(([name, property]) => {
    const type = fields[name]?.type;
    const isDrawn = type !== undefined && settingTypes.has(type) && settingControls.has(type);
    // A property that names no control would be typed as plain text, which only a text may be.
    const isNamed = isJsonObject(property) && (typeof property['x-control'] === 'string' || property.type === 'string');
    return isDrawn && isNamed ? [] : [name];
  });
}

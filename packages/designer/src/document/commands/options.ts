interface Option {
  readonly id: string;
  readonly label: string;
}

/** The options of a field or column, as stored. */
export function optionsOf(settings: Readonly<Record<string, unknown>> | undefined): readonly Option[] {
  return Array.isArray(settings?.options) ? (settings.options as readonly Option[]) : [];
}

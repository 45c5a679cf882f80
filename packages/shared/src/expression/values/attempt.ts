/** Runs a calendar operation; what the calendar cannot hold (RangeError) is null, any other failure goes on. */
export function withinCalendar<T>(operation: () => T): T | null {
  try {
    return operation();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

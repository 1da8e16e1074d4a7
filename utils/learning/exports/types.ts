/** A table to be exported: each row has a cell for each column. */
export interface Table {
  /** What stands above the columns. */
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The program a table is opened with: they differ in what they take for a formula, and in how they tell UTF-8. */
export type SpreadsheetProgram = 'excel' | 'libreoffice' | 'sheets' | 'numbers';

/** A day on which somebody wants to be asked again. */
export interface CalendarDay {
  /** The same whenever it is exported again, so that a calendar replaces it: up to 255 characters, no two alike. */
  uid: string;
  /** `YYYY-MM-DD`: the day in whatever zone the calendar is read. */
  day: string;
  title: string;
  /** Lines of text; empty for none. */
  notes: string;
  url: string | null;
}

/** What is shown at once of an issue or a guide that was found: the index hands it out, so that no row is read for it. */
export interface ShownDocument {
  title: string;
  /** Of a guide: the issue it came with. */
  issueTitle: string | null;
  isDayOnly: boolean;
}

/** As the index keeps it. */
export const packShown = ({ title, issueTitle, isDayOnly }: ShownDocument): string =>
  JSON.stringify([title, issueTitle, isDayOnly]);

/** Null for what is none, as of a document that is gone. */
export function parseShown(text: string): ShownDocument | null {
  if (text === '') return null;
  const [title, issueTitle, isDayOnly] = JSON.parse(text) as [string, string | null, boolean];
  return { title, issueTitle, isDayOnly };
}

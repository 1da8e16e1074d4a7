/** What the files of a pack are called. */
export const packNames = {
  readme: 'README.txt',
  log: 'log.json',
  schema: 'log.schema.json',
  table: 'log.csv',
  reflections: 'reflections.md',
  notes: 'notes.md',
  kept: 'notes.json',
  references: 'citations.txt',
  ris: 'citations.ris',
} as const;

export const guidesFolder = 'guides/';
export const schemesFolder = 'schemes/';

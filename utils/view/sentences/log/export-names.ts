import { say } from '../say.ts';

/** The forms in which a log leaves. */
export const exportNames = {
  csv: () => say('log.csv'),
  markdown: () => say('log.markdown'),
  json: () => say('log.json'),
  print: () => say('log.printed'),
  ics: () => say('log.ics'),
  pack: () => say('log.pack'),
};

export const exportHints = {
  csv: () => say('log.csvHint'),
  markdown: () => say('log.markdownHint'),
  json: () => say('log.jsonHint'),
  print: () => say('log.printedHint'),
  ics: () => say('log.icsHint'),
  pack: () => say('log.packHint'),
};

/** Names that their makers gave them: the same in every language. */
export const programNames = {
  excel: 'Excel',
  libreoffice: 'LibreOffice',
  sheets: 'Google Sheets',
  numbers: 'Numbers',
};

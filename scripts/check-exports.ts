import { checkCalendar } from './exports/check-calendar.ts';
import { checkCitations } from './exports/check-citations.ts';
import { checkCsv } from './exports/check-csv.ts';
import { checkOffice } from './exports/check-office.ts';
import { findProgram } from './exports/find-program.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run check:exports`: writes tables with difficult cells for each spreadsheet program, citations in all forms and a
 * calendar, and has each read back whole: by the project's own reader, Citation.js, ical.js, and LibreOffice where it is
 * installed. Exit code 1 when anything comes back as something else.
 */
runCommand(() => {
  const soffice = findProgram('soffice', process.env.PATH);
  if (soffice === null)
    console.log('LibreOffice is not installed (no `soffice` on the path): it was not asked.');
  const checks = [
    ...checkCsv(),
    ...checkCitations(),
    ...checkCalendar(),
    ...(soffice ? checkOffice(soffice) : []),
  ];
  const wrong = checks.filter(({ ok }) => !ok);
  for (const { name, found } of wrong) console.log(`${name}\n  came back as ${JSON.stringify(found)}`);
  console.log(`exports: ${checks.length - wrong.length} of ${checks.length}`);
  return wrong.length === 0;
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from '../../utils/learning/exports/parse-csv.ts';
import type { Table } from '../../utils/learning/exports/types.ts';
import { writeCsv } from '../../utils/learning/exports/write-csv.ts';
import { compareTables, difficultTable, programs } from './check-csv.ts';
import { findFormulas } from './find-formulas.ts';
import type { Check } from './types.ts';

const filter = 'Text - txt - csv (StarCalc)';
/**
 * Settings of the filter, token by token (https://help.libreoffice.org/latest/en-US/text/shared/guide/csv_params.html): comma,
 * quotes, UTF-8, from line 1; then the 7th, "Format quoted field as text", and the 13th, "Evaluate formulas".
 */
const imports = {
  text: `${filter}:44,34,76,1,,0,true`,
  plain: `${filter}:44,34,76,1,,0,false`,
  formulas: `${filter}:44,34,76,1,,0,false,true,,,,,true`,
};
/** UTF-8, every text quoted, as it is shown. */
const csvOut = `csv:${filter}:44,34,76,1,,0,true,true,true`;

const patience = 180_000;

/** The tables for each program as LibreOffice opens them, through its own format and Excel's, and writes them again. */
export function checkOffice(soffice: string): Check[] {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  const convert = (to: string, out: string, files: readonly string[], options: readonly string[] = []) => {
    mkdirSync(join(folder, out), { recursive: true });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const where = ['--convert-to', to, '--outdir', join(folder, out)];
    const args = [profile, '--headless', '--norestore', ...options, ...where, ...files];
    execFileSync(soffice, args, { stdio: 'ignore', timeout: patience });
    return programs.map((program) => join(folder, out, `${program}.${to.split(':')[0]}`));
  };
  try {
    const written = programs.map((program) => {
      const file = join(folder, `${program}.csv`);
      writeFileSync(file, writeCsv(difficultTable, { program }));
      return file;
    });
    return (['ods', 'xlsx'] as const).flatMap((kind) =>
      (['text', 'plain', 'formulas'] as const).flatMap((way) => {
        const opened = convert(kind, `${kind}-${way}`, written, [`--infilter=${imports[way]}`]);
        const checks = opened.map((file, at) => checkFormulas(`${kind} for ${programs[at]}, ${way}`, file));
        return way === 'text'
          ? [...checks, ...checkTexts(kind, convert(csvOut, `${kind}-csv`, opened))]
          : checks;
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where quoted fields are opened as text, no cell is another one. */
function checkTexts(kind: 'ods' | 'xlsx', files: readonly string[]): Check[] {
  return files.flatMap((file, at) => {
    const read = parseCsv(existsSync(file) ? readFileSync(file, 'utf8') : '');
    const name = `csv → ${kind} → csv for ${programs[at]}`;
    return compareTables(name, read.ok ? read.table : null, asKept(difficultTable, kind));
  });
}

/** Cells know one kind of line break; and LibreOffice 7.4 writes tabs into its own format, but does not read them there. */
function asKept({ columns, rows }: Table, kind: 'ods' | 'xlsx'): Table {
  const lost = kind === 'ods' ? /\t/g : /(?!)/g;
  return {
    columns,
    rows: rows.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n').replace(lost, ''))),
  };
}

/** However it is opened, nothing in it is a formula. */
function checkFormulas(name: string, file: string): Check {
  const found = existsSync(file) ? findFormulas(readFileSync(file)) : null;
  const ok = found?.length === 0;
  return { name: `no formula in ${name}`, ok, ...(ok ? {} : { found: found ?? 'no sheet' }) };
}

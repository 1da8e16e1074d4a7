import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** As written. */
  specifier: string;
  /** The file it names, from the project's root; undefined for a package. */
  file: string | undefined;
  typeOnly: boolean;
}

/** The TypeScript files that git tracks, or would, below the given folders. */
export function readSourceFiles(...folders: string[]): SourceFile[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const paths = execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).split('\n');
  return paths
    .filter((path) => /\.tsx?$/.test(path) && existsSync(join(projectRoot, path)))
    .map((path) => {
      const text = readFileSync(join(projectRoot, path), 'utf8');
      return { path, text, imports: findImports(path, text) };
    });
}

const statement =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)';|^import\s+'([^']+)';|import\('([^']+)'\)/gm;

function findImports(path: string, text: string): Import[] {
  return Array.from(text.matchAll(statement), ([, type, from, bare, dynamic]) => {
    const specifier = from ?? bare ?? dynamic ?? '';
    const file = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : undefined;
    return { specifier, file, typeOnly: type !== undefined };
  });
}

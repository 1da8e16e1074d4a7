import { runTool } from '../run-tool.ts';
import { readZip } from './read-zip.ts';
import type { Files } from './types.ts';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

export interface LintReport {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** What the rules say of code that is not ours: what is said, the code it is said of, and why it is there. */
const known: readonly { says: RegExp; of: RegExp; why: string }[] = [
  {
    says: /^Unsafe assignment to innerHTML$/,
    of: /\.innerHTML=\w+\.__html\b/,
    why: 'Preact does so where a component asks for it (dangerouslySetInnerHTML); none of ours does (tests/architecture.test.ts)',
  },
  {
    says: /^Unsafe call to import for argument 0$/,
    of: /\bimport\(this\.workerSrc\)/,
    why: 'pdfjs-dist, where a browser has no workers; its address is that of a file of the package',
  },
  {
    says: /^Unsafe call to import for argument 0$/,
    of: /wasm/i,
    why: 'pdfjs-dist, for pictures in some formats, which are not read (`useWasm: false` in utils/view/commands/open-pdf.ts)',
  },
];

/**
 * Judges the package for Firefox by the rules that addons.mozilla.org applies. Gives a line for what is known not to be ours, and a
 * sentence for each error, warning and notice that is.
 */
export async function lintFirefox(path: string): Promise<{ known: string[]; faults: string[] }> {
  const args = ['lint', '--source-dir', path, '--output', 'json'];
  const { output } = await runTool('web-ext', args, { show: false });
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`web-ext could not judge the package:\n${output.slice(-4000)}`);
  return judgeReport(JSON.parse(output.slice(start)), readZip(path));
}

export function judgeReport(
  { errors, warnings, notices }: LintReport,
  files: Files,
): { known: string[]; faults: string[] } {
  const told = [...errors, ...warnings, ...notices].map((message) => {
    const code = codeAt(message, files);
    const line = `${message.file ?? 'the package'}: ${message.message} (${message.code})`;
    const cause = known.find(({ says, of }) => says.test(message.message) && of.test(code));
    return { line, why: cause?.why };
  });
  return {
    known: told.flatMap(({ line, why }) => (why ? `${line}: ${why}` : [])),
    faults: told.flatMap(({ line, why }) => (why ? [] : line)),
  };
}

/** What stands where a message points to, and a little around it. */
function codeAt({ file = '', line = 1, column = 0 }: Message, files: Files): string {
  const bytes = files.get(file);
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
  // A call may go on in the line behind.
  const from = lines.slice(line - 1).join('\n');
  return from.slice(Math.max(0, column - 40), column + 120);
}

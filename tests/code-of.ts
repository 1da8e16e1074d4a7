const noise = /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*")|\/\*[\s\S]*?\*\/|(?<!\\)\/\/[^\n]*/g;

/** A program's text without its comments and without what stands in its quoted strings; the lines stay where they are. */
export function codeOf(text: string): string {
  return text.replace(noise, (found, string: string | undefined) =>
    string === undefined ? found.replace(/[^\n]/g, '') : "''",
  );
}

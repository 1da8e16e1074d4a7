import { Parser, type ParserOptions } from 'htmlparser2';

const chunkLength = 64 * 1024;
/** Tags and attributes. The longest real page met has 100,000; this many are read in less than a second. */
const mostParts = 400_000;

interface Handlers {
  /** Returning false ends the scan. */
  onopentag?: (name: string, attributes: Record<string, string>) => boolean | undefined;
  onclosetag?: (name: string, isImplied: boolean) => void;
  ontext?: (text: string) => void;
}

/**
 * Runs htmlparser2 over HTML or XML, and stops in good time: its cost grows with the square of the depth, so a hostile
 * page of 100,000 nested tags would hold the worker for seconds. So would millions of tags side by side, or of attributes.
 *
 * @param handlers called with the parser, whose `startIndex` and `endIndex` are offsets in `text`
 * @returns whether the scan went through to the end
 */
export function scanMarkup(
  text: string,
  handlers: (parser: Parser) => Handlers,
  options: ParserOptions & { maxDepth: number },
): boolean {
  let depth = 0;
  let parts = 0;
  let stopped = false;
  let given: Handlers = {};
  const parser = new Parser(
    {
      ontext(text) {
        if (!stopped) given.ontext?.(text);
      },
      onopentag(name, attributes) {
        depth += 1;
        parts += 1;
        if (depth > options.maxDepth || parts > mostParts) stopped = true;
        if (!stopped && given.onopentag?.(name, attributes) === false) stopped = true;
      },
      onattribute() {
        parts += 1;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        if (!stopped) given.onclosetag?.(name, isImplied);
      },
    },
    options,
  );
  given = handlers(parser);
  for (let at = 0; at < text.length && !stopped; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  if (!stopped) parser.end();
  return !stopped;
}

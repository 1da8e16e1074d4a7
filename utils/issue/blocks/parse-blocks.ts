import { scanMarkup } from '../../text/scan-markup.ts';
import { BlockBuilder } from './block-builder.ts';
import type { Block } from './types.ts';

/** Longer bodies are understood by their beginning: the longest real issue met has 0.4 million characters. */
const longestHtml = 1_000_000;

/** The body as blocks, in order; what is nested absurdly deep ends it. Never throws. */
export function parseBlocks(html: string): Block[] {
  const builder = new BlockBuilder();
  scanMarkup(
    html.slice(0, longestHtml),
    () => ({
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: (name) => builder.close(name),
    }),
    { maxDepth: 300 },
  );
  return builder.finish();
}

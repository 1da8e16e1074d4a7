import { scanMarkup } from '../../text/scan-markup.ts';
import { BlockBuilder } from './block-builder.ts';
import type { Block } from './types.ts';

/** Longer bodies are understood by their beginning: the longest real issue met has 0.4 million characters. */
const longestHtml = 1_000_000;

const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1f1e6}-\u{1f1ff}]|\u{fe0f}|\u{200d})+$/u;

/** What stands in the text for a picture of an emoji, which breaks no line; undefined for any other element. */
function emojiOf(
  name: string,
  { alt = '', class: classNames = '' }: Record<string, string>,
): string | undefined {
  if (name !== 'img') return undefined;
  if (emoji.test(alt)) return alt;
  return /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/.test(classNames) ? '' : undefined;
}

/** The body as blocks, in order; what is nested absurdly deep ends it. Never throws. */
export function parseBlocks(html: string): Block[] {
  const builder = new BlockBuilder();
  let isEmoji = false;
  scanMarkup(
    html.slice(0, longestHtml),
    () => ({
      onopentag: (name, attributes) => {
        const mark = emojiOf(name, attributes);
        // An image holds nothing: what closes next is the image.
        isEmoji = mark !== undefined;
        if (mark === undefined) return builder.open(name, attributes);
        builder.text(mark);
        return true;
      },
      ontext: (text) => builder.text(text),
      onclosetag: (name) => {
        if (!isEmoji) builder.close(name);
        isEmoji = false;
      },
    }),
    { maxDepth: 300 },
  );
  return builder.finish();
}

import { escapeMarkdown } from './escape-markdown.ts';

/** A text as one line of Markdown that says what it says, also as a heading, which drops what ends it: `#`. */
export function markdownLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ')).replace(/(\s)(#+)$/, '$1\\$2');
}

/** A text as paragraphs of Markdown: its lines stay lines, what has an empty line between stays apart. */
export function markdownParagraphs(text: string): string {
  return escapeMarkdown(text)
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll('\n', '\\\n'))
    .join('\n\n');
}

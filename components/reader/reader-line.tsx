import { type ComponentChildren, h } from 'preact';
import type { ShownLine } from '../../utils/view/commands/reader/show-blocks.ts';

interface ReaderLineProps {
  as: 'p' | 'li' | 'h2' | 'h3' | 'h4';
  line: ShownLine;
  class?: string | undefined;
}

/** A line of the canonical text: one element, whose text is the line. */
export function ReaderLine({ as, line: { start, pieces }, class: look }: ReaderLineProps) {
  return h(as, { 'data-start': start, dir: 'auto', class: look }, pieces.map(pieceOf));
}

/** What turns the direction of words turns those of its own piece alone. */
const turns = /[\u202a-\u202e\u2066-\u2069]/;

function pieceOf({ text, bold, italic, url, breaks }: ShownLine['pieces'][number]) {
  let content: ComponentChildren = turns.test(text) ? <bdi>{text}</bdi> : text;
  if (italic) content = <em>{content}</em>;
  if (bold) content = <strong>{content}</strong>;
  if (url !== null)
    content = (
      <a href={url} target="_blank" rel="noopener noreferrer">
        {content}
      </a>
    );
  return (
    <>
      {content}
      {breaks && <br />}
    </>
  );
}

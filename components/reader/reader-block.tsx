import type { ShownBlock } from '../../utils/view/commands/reader/show-blocks.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { ReaderLine } from './reader-line.tsx';
import { ReaderPicture } from './reader-picture.tsx';

interface ReaderBlockProps {
  issueId: string;
  shown: ShownBlock;
  isPictureAsked: boolean;
}

const looks = { button: 'reader-button', byline: 'reader-byline' };

/** A block of an issue in elements of our own. */
export function ReaderBlock({ issueId, shown, isPictureAsked }: ReaderBlockProps) {
  switch (shown.kind) {
    case 'rule':
      return <hr />;
    case 'line':
      return (
        <ReaderLine as={shown.as} line={shown.line} class={shown.look ? looks[shown.look] : undefined} />
      );
    case 'image': {
      const { block, src, alt, link } = shown;
      return <ReaderPicture key={src} {...{ issueId, block, src, alt, link }} isAsked={isPictureAsked} />;
    }
    case 'list': {
      const items = shown.lines.map((line) => <ReaderLine key={line.start} as="li" line={line} />);
      const look = shown.isPoints ? 'reader-points' : undefined;
      return shown.isOrdered ? <ol class={look}>{items}</ol> : <ul class={look}>{items}</ul>;
    }
    case 'table':
      return <Table {...shown} />;
    case 'card':
      return <Card {...shown} />;
  }
}

type Shown<K extends ShownBlock['kind']> = Extract<ShownBlock, { kind: K }>;

/** A table may be wider than the column: then it scrolls, in the browsers there are with the keyboard too. */
function Table({ hasHead, rows }: Shown<'table'>) {
  const shown = rows.map(({ start, cells }, at) => (
    <tr key={start ?? `empty ${at}`} data-start={start} dir="auto">
      {cells.map((cell) => (hasHead && at === 0 ? <th scope="col">{cell}</th> : <td>{cell}</td>))}
    </tr>
  ));
  return (
    <div class="reader-table">
      <table>
        {hasHead && <thead>{shown[0]}</thead>}
        <tbody>{hasHead ? shown.slice(1) : shown}</tbody>
      </table>
    </div>
  );
}

function Card({ lines, link }: Shown<'card'>) {
  return (
    <div class="reader-card">
      {lines.map((line) => (
        <ReaderLine key={line.start} as="p" line={line} />
      ))}
      {link && (
        <a class="button" href={link.url} target="_blank" rel="noopener noreferrer" dir="auto">
          {link.text || say('reader.link')}
        </a>
      )}
    </div>
  );
}

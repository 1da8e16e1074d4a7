import { readerAddress } from '../../utils/view/commands/reader-address.ts';
import type { PageLayout } from '../../utils/view/hooks/reader/use-layout.ts';
import { say } from '../../utils/view/sentences/say.ts';

interface ReaderContentsProps {
  issueId: string;
  contents: PageLayout['contents'];
  /** Called with a place that is asked for once more: its address does not change then. */
  onJump: (start: number) => void;
}

/** The headings of the letter; each leads to its place. */
export function ReaderContents({ issueId, contents, onJump }: ReaderContentsProps) {
  if (contents.length < 2) return null;
  return (
    <nav class="reader-contents" aria-labelledby="contents">
      <h2 id="contents">{say('common.contents')}</h2>
      <ol>
        {contents.map(({ text, start }) => (
          <li key={start}>
            <a
              href={`/${readerAddress({ issueId, at: start })}`}
              dir="auto"
              onClick={({ currentTarget }) => {
                if (currentTarget.href === location.href) onJump(start);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

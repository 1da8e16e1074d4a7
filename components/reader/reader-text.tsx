import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ShownBlock } from '../../utils/view/commands/reader/show-blocks.ts';
import type { PageLayout } from '../../utils/view/hooks/reader/use-layout.ts';
import { directionOf } from '../../utils/view/sentences/direction-of.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { ReaderBlock } from './reader-block.tsx';

interface ReaderTextProps {
  issueId: string;
  layout: PageLayout;
  /** The element that holds the lines. */
  root: RefObject<HTMLElement | null>;
  isPictureAsked: boolean;
}

/** The letter, block by block, in one column. Rendered anew when its text changes, not with each second that was read. */
export function ReaderText({ issueId, layout, root, isPictureAsked }: ReaderTextProps) {
  return useMemo(() => {
    const show = (shown: ShownBlock) => {
      const block = <ReaderBlock key={shown.block} {...{ issueId, shown, isPictureAsked }} />;
      if (!shown.isAside) return block;
      return (
        <div key={shown.block} class="reader-aside">
          {block}
        </div>
      );
    };
    return (
      <article ref={root} class="reader-text" lang={layout.language} dir={directionOf(layout.text.text)}>
        {layout.groups.map(({ kind, blocks }) => {
          const key = blocks[0]?.block;
          if (kind === 'ad')
            return (
              <aside key={key} class="reader-ad" aria-label={say('reader.sponsor')}>
                <p class="reader-mark">{say('reader.sponsor')}</p>
                {blocks.map(show)}
              </aside>
            );
          return kind === 'quote' ? <blockquote key={key}>{blocks.map(show)}</blockquote> : blocks.map(show);
        })}
      </article>
    );
  }, [issueId, layout, isPictureAsked]);
}

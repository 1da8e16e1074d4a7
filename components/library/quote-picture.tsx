import { useState } from 'preact/hooks';
import { downloadQuotePicture } from '../../utils/view/commands/library/draw-quote.ts';
import { say } from '../../utils/view/sentences/say.ts';
import type { ShelfRow } from '../../utils/view/types.ts';
import { nameOf } from '../shared/name-of.ts';
import { LibraryIcon } from './library-icon.tsx';

/** A quote as a picture to be passed on, with who said it and where it stands. */
export function QuotePicture({ row, newsletterName }: { row: ShelfRow; newsletterName: string | undefined }) {
  const [told, setTold] = useState<string | null>(null);
  const label = say('shelf.picture');
  async function make() {
    const isMade = await downloadQuotePicture(row, newsletterName);
    setTold(say(isMade ? 'shelf.pictureSaved' : 'shelf.pictureFailed'));
  }
  return (
    <>
      <button type="button" class="button button-bare" aria-label={nameOf(label, row.text)} onClick={make}>
        <LibraryIcon name="image" />
        {label}
      </button>
      <span class="quiet" role="status">
        {told}
      </span>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { fetchPicture, grantPicture } from '../../commands/reader/fetch-picture.ts';
import { say } from '../../sentences/say.ts';
import { useObjectUrl } from '../use-object-url.ts';

export type PictureState =
  | { state: 'hidden' | 'loading' }
  | { state: 'failed'; sentence: string; needs: string | null };

/**
 * A picture of an issue, fetched when it is asked for and not before: who serves it learns of the reading.
 *
 * @param isAsked all pictures of the issue are asked for
 */
export function usePicture(issueId: string, block: number, src: string, isAsked: boolean) {
  const [file, setFile] = useState<Blob | null>(null);
  const [state, setState] = useState<PictureState>({ state: 'hidden' });
  const url = useObjectUrl(file, `${issueId} ${block} ${src}`);

  async function show() {
    setState({ state: 'loading' });
    const fetched = await fetchPicture(issueId, block, src);
    if (fetched.ok) setFile(fetched.file);
    else setState({ state: 'failed', ...fetched });
  }
  /** In the click itself. */
  async function grantAndShow() {
    if (await grantPicture(src)) await show();
    else setState({ state: 'failed', sentence: say('picture.refused'), needs: src });
  }
  useEffect(() => {
    if (isAsked && !file && state.state !== 'loading') void show();
  }, [isAsked]);
  return { url, state, show, grantAndShow };
}

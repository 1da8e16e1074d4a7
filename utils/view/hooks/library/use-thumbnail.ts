import { useEffect, useState } from 'preact/hooks';
import { findGuideFile } from '../../../store/guide-files.ts';
import { paintFirstPage } from '../../commands/library/paint-first-page.ts';
import type { GuideRow } from '../../types.ts';

/** Painted once while the page is open; null for a file that has none. They end with the page, which is what keeps them. */
const painted = new Map<string, Promise<string | null>>();
/** One after the other: a shelf may show dozens at once. */
let last: Promise<unknown> = Promise.resolve();

/**
 * The address of a picture of a guide's first page, made once the element is in sight; null until then, and where there is none.
 */
export function useThumbnail(
  guide: GuideRow,
  element: { readonly current: HTMLElement | null },
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  const { id, version, state } = guide;
  useEffect(() => {
    if (state !== 'saved' || !element.current) return setUrl(null);
    let isShown = true;
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        void paintOnce(id, version).then((made) => isShown && setUrl(made));
      },
      { rootMargin: '200px' },
    );
    watch.observe(element.current);
    return () => {
      isShown = false;
      watch.disconnect();
    };
  }, [id, version, state]);
  return url;
}

async function paintOnce(id: string, version: number): Promise<string | null> {
  const key = `${version} ${id}`;
  const known = painted.get(key);
  if (known) return await known;
  const painting = last.then(async () => {
    const file = await findGuideFile(id);
    const picture = file ? await paintFirstPage(file).catch(() => null) : null;
    return picture && URL.createObjectURL(picture);
  });
  last = painting.catch(() => null);
  painted.set(key, painting);
  return await painting;
}

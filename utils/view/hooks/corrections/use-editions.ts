import { useEffect, useState } from 'preact/hooks';
import { findEditionFile, listGuideEditions } from '../../../store/guide-editions.ts';
import { compareEditions } from '../../commands/corrections/compare-editions.ts';
import type { ComparedEditions, GuideEdition, GuideRow, Loaded } from '../../types.ts';
import { useCurrentQuery } from '../use-current-query.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** The former editions of a guide, the latest first; none until that is known. */
export function useEditions(guideId: string): readonly GuideEdition[] {
  const rows = useLiveQuery(() => listGuideEditions(guideId), [guideId]);
  return rows.state === 'ready' ? rows.value : none;
}

const none: readonly GuideEdition[] = [];

/** The file of a former edition; null when it is gone. While one is read, that of another is not taken for it. */
export function useEditionFile(guideId: string, version: number | undefined): Loaded<Blob | null> {
  const { loaded, isCurrent } = useCurrentQuery(
    async () => (version === undefined ? null : ((await findEditionFile(guideId, version)) ?? null)),
    [guideId, version],
  );
  return isCurrent || loaded.state === 'unavailable' ? loaded : { state: 'loading' };
}

/**
 * Which pages of a saved guide differ from a former edition. It reads both files, once the page has nothing else to do.
 *
 * @param former the edition it is compared with; undefined for none
 */
export function useComparedEditions(
  { id, version, state }: Pick<GuideRow, 'id' | 'version' | 'state'>,
  former: number | undefined,
): ComparedEditions {
  const [compared, setCompared] = useState<ComparedEditions>({ state: 'reading' });
  useEffect(() => {
    setCompared({ state: 'reading' });
    if (former === undefined || state !== 'saved') return;
    let isOver = false;
    const show = (found: ComparedEditions) => {
      if (!isOver) setCompared(found);
    };
    const idle = requestIdleCallback(
      () => void compareEditions(id, version, former).then(show, () => show({ state: 'no-words' })),
    );
    return () => {
      isOver = true;
      cancelIdleCallback(idle);
    };
  }, [id, version, former, state]);
  return compared;
}

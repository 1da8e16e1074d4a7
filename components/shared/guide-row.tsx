import { i18n } from '#i18n';
import { openPage } from '../../utils/view/commands/open-page.ts';
import { saveGuide } from '../../utils/view/commands/save-guide.ts';
import { useGuideProgress } from '../../utils/view/hooks/use-guide-progress.ts';
import { describeGuideFailure } from '../../utils/view/sentences/describe-guide-failure.ts';
import { formatBytes } from '../../utils/view/sentences/format-bytes.ts';
import type { GuideRow as Guide } from '../../utils/view/types.ts';
import { Icon } from './icon.tsx';

/** A guide with its size: Save, then its progress, then Open. */
export function GuideRow({ guide, detail }: { guide: Guide; detail?: string }) {
  const size = guide.bytes === null ? guide.sizeText : formatBytes(guide.bytes);
  const about = [guide.type, size, detail].filter(Boolean).join(' · ');
  return (
    <div class="guide-row" data-part="guide">
      <Icon name="file" />
      <div>
        {/* Not `dir`, which would move a right-to-left title away from its icon. */}
        <div class="guide-title" title={guide.title.slice(0, 300)}>
          <bdi>{guide.title}</bdi>
        </div>
        <div class="quiet">{about}</div>
      </div>
      <GuideAction guide={guide} />
      {guide.state === 'failed' && guide.failure && (
        <p class="guide-failure" role="status">
          {describeGuideFailure(guide.failure)}
        </p>
      )}
    </div>
  );
}

function GuideAction({ guide }: { guide: Guide }) {
  const progress = useGuideProgress(guide.id, guide.state === 'saving');
  const label = (verb: string) => `${verb}: ${guide.title.slice(0, 80)}`;
  if (guide.state === 'saved') {
    const open = i18n.t('guide.open');
    return (
      <button
        type="button"
        class="button"
        aria-label={label(open)}
        onClick={() => openPage({ guideId: guide.id })}
      >
        {open}
      </button>
    );
  }
  if (guide.state === 'saving') {
    const known = progress?.total ? { value: progress.received, max: progress.total } : {};
    return <progress {...known} aria-label={label(i18n.t('guide.saving'))} />;
  }
  const save = i18n.t(guide.state === 'failed' ? 'guide.again' : 'guide.save');
  return (
    <button type="button" class="button guide-save" aria-label={label(save)} onClick={() => saveGuide(guide)}>
      <Icon name="download" />
      {save}
    </button>
  );
}

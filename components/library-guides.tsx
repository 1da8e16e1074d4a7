import { i18n } from '#i18n';
import type { GuideRow as Guide } from '../utils/view/types.ts';
import { GuideRow } from './guide-row.tsx';

/** All guides, of the newest issue first. */
export function LibraryGuides({ guides }: { guides: readonly Guide[] }) {
  if (guides.length === 0) {
    return (
      <p class="message">
        <strong>{i18n.t('library.noGuides')}.</strong> {i18n.t('library.noGuidesText')}
      </p>
    );
  }
  return (
    <>
      <ul class="library-guides">
        {guides.map((guide) => (
          <li key={guide.id}>
            <GuideRow guide={guide} />
          </li>
        ))}
      </ul>
      <p class="quiet">{i18n.t('library.savedOnly')}</p>
    </>
  );
}

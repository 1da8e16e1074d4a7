import '../../components/shared/styles.css';
import '../../components/guide/guide.css';
import '../../components/notes/notes.css';
import { GuidePage } from '../../components/guide/guide-page.tsx';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { parseGuideHash } from '../../utils/view/commands/parse-guide-hash.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

function show() {
  const { id, page, edition } = parseGuideHash(location.hash);
  mountPage(<GuidePage key={id} id={id} page={page} edition={edition} />, namePage('guide'));
}

addEventListener('hashchange', show);
show();

import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/guide/guide.css';
import { GuidePage } from '../../components/guide/guide-page.tsx';
import { parseGuideHash } from '../../utils/view/commands/parse-guide-hash.ts';

function show() {
  const { id, page } = parseGuideHash(location.hash);
  render(<GuidePage key={id} id={id} page={page} />, document.body);
}

addEventListener('hashchange', show);
show();

import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/guide/guide.css';
import { GuidePage } from '../../components/guide/guide-page.tsx';

/** The address names the guide: guide.html#<its id>. */
function show() {
  const id = decodeURIComponent(location.hash.slice(1));
  render(<GuidePage key={id} id={id} />, document.body);
}

addEventListener('hashchange', show);
show();

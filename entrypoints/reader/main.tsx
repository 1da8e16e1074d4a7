import { render } from 'preact';
import '../../components/shared/styles.css';
import '../../components/reader/reader.css';
import '../../components/reader/reader-text.css';
import '../../components/reader/reader-print.css';
import { ReaderPage } from '../../components/reader/reader-page.tsx';
import { parseReaderHash } from '../../utils/view/commands/reader-address.ts';

function show() {
  const { issueId, at } = parseReaderHash(location.hash);
  render(<ReaderPage key={issueId} issueId={issueId} at={at} />, document.body);
}

addEventListener('hashchange', show);
show();

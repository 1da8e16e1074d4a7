import '../../components/shared/styles.css';
import '../../components/shared/cite.css';
import '../../components/reader/reader.css';
import '../../components/reader/reader-text.css';
import '../../components/notes/notes.css';
import '../../components/notes/reader-notes.css';
import '../../components/log/log-topics.css';
import '../../components/reader/reader-log.css';
import '../../components/reader/reader-print.css';
import '../../components/corrections/corrections.css';
import { ReaderPage } from '../../components/reader/reader-page.tsx';
import { mountPage } from '../../utils/view/commands/mount-page.ts';
import { parseReaderHash } from '../../utils/view/commands/reader-address.ts';
import { namePage } from '../../utils/view/sentences/name-page.ts';

function show() {
  const { issueId, at } = parseReaderHash(location.hash);
  mountPage(<ReaderPage key={issueId} issueId={issueId} at={at} />, namePage('reader'));
}

addEventListener('hashchange', show);
show();

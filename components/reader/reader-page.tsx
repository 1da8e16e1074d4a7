import { useReading } from '../../utils/view/hooks/reader/use-reading.ts';
import { describeUnavailable } from '../../utils/view/sentences/describe-unavailable.ts';
import { say } from '../../utils/view/sentences/say.ts';
import { PageNotice } from '../shared/page-notice.tsx';
import { ReaderIssue } from './reader-issue.tsx';

interface ReaderPageProps {
  issueId: string;
  /** Where in its canonical text to begin; null for where somebody was. */
  at: number | null;
}

/** An issue as it is stored, to be read without a connection. */
export function ReaderPage({ issueId, at }: ReaderPageProps) {
  const loaded = useReading(issueId);
  if (loaded.state === 'loading') return <PageNotice title={say('reader.loading')} />;
  if (loaded.state === 'unavailable')
    return <PageNotice title={say('unavailable.title')} text={describeUnavailable(loaded.reason)} />;
  if (!loaded.value) return <PageNotice title={say('reader.notFound')} text={say('reader.notFoundText')} />;
  return <ReaderIssue reading={loaded.value} at={at} />;
}

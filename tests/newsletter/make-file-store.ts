import { randomUUID } from 'node:crypto';
import { makeGuidePdf } from './make-guide-pdf.ts';
import { isValidLink, signLink } from './sign-link.ts';
import { sizeText } from './size-text.ts';
import type { Answer, RenderContext, SampleGuide, SampleIssue } from './types.ts';

/** The host of the guides' files: signs links to them and answers those that are valid. */
export interface FileStore {
  /** What rendering these issues needs; their files are made. */
  contextFor(issues: readonly SampleIssue[], origin: string): Promise<RenderContext>;
  answer(url: URL, issues: readonly SampleIssue[]): Promise<Answer | undefined>;
  /** No link signed so far is valid any more. */
  expireLinks(): void;
}

/** @param lifeSeconds how long a signed link is valid */
export function makeFileStore(now: () => number, lifeSeconds: number | undefined): FileStore {
  let key: string = randomUUID();

  return {
    async contextFor(issues, origin) {
      const sizes = new Map<SampleGuide, number>();
      for (const guide of issues.flatMap((issue) => issue.guides)) {
        sizes.set(guide, (await makeGuidePdf(guide)).length);
      }
      return {
        origin,
        linkTo: (guide) => signLink(origin, guide, { key, now: now(), lifeSeconds }),
        sizeText: (guide) => sizeText(sizes.get(guide) ?? 0),
      };
    },
    async answer(url, issues) {
      const [, , id, name, ...more] = url.pathname.split('/');
      const guide = issues
        .flatMap((issue) => issue.guides)
        .find((one) => one.id === id && one.fileName === decode(name));
      if (!guide || more.length > 0) return undefined;
      if (!isValidLink(url, { key, now: now() })) return accessDenied;
      return {
        status: 200,
        headers: { 'content-type': 'application/pdf' },
        body: await makeGuidePdf(guide),
      };
    },
    expireLinks() {
      key = randomUUID();
    },
  };
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const accessDenied: Answer = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>',
};

function decode(name = ''): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

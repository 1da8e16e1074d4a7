import { createHash } from 'node:crypto';
import { sampleIssues } from './issues/index.ts';
import { lastThursdays } from './last-thursdays.ts';
import type { SampleIssue } from './types.ts';

/** What is out, and the ways to change it. */
export interface Press {
  /** Newest first. */
  readonly issues: readonly SampleIssue[];
  /** Epoch ms of the last change. */
  readonly changedAt: number;
  /** The same as long as nothing is published, edited or removed. */
  readonly etag: string;
  publish(issue?: SampleIssue): SampleIssue;
  edit(slug: string, change: Partial<SampleIssue>): void;
  remove(slug: string): void;
}

/** A press with the first `published` sample issues out, one a week up to `now`. */
export function makePress(published: number, now: () => number): Press {
  const dates = lastThursdays(now(), published);
  let issues = sampleIssues
    .slice(0, published)
    .reverse()
    .map((issue, weeks): SampleIssue => ({ ...issue, publishedAt: dates[weeks] ?? null }));
  let changedAt = dates[0] ?? now();

  const change = (changed: SampleIssue[]) => {
    issues = changed;
    changedAt = now();
  };

  const find = (slug: string): SampleIssue => {
    const found = issues.find((issue) => issue.slug === slug);
    if (!found) throw new Error(`No issue "${slug}" is out`);
    return found;
  };

  const nextIssue = (): SampleIssue => {
    const next = sampleIssues.slice(published).find(({ slug }) => !issues.some((out) => out.slug === slug));
    if (!next) throw new Error('Every sample issue is out already');
    return next;
  };

  return {
    get issues() {
      return issues;
    },
    get changedAt() {
      return changedAt;
    },
    get etag() {
      // Weak: the links of two answers with the same tag are signed at different times.
      return `W/"${createHash('sha256').update(JSON.stringify(issues)).digest('base64url').slice(0, 22)}"`;
    },
    publish(issue = nextIssue()) {
      const out = { ...issue, publishedAt: issue.publishedAt ?? now() };
      const others = issues.filter(({ slug }) => slug !== out.slug);
      change([out, ...others].sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)));
      return out;
    },
    edit(slug, parts) {
      const edited = { ...find(slug), ...parts };
      change(issues.map((issue) => (issue.slug === slug ? edited : issue)));
    },
    remove(slug) {
      const removed = find(slug);
      change(issues.filter((issue) => issue !== removed));
    },
  };
}

import { useMemo } from 'preact/hooks';
import { type IssueLayout, layOutIssue } from '../../../issue/lay-out-issue.ts';
import { type ShownGroup, showBlocks } from '../../commands/reader/show-blocks.ts';
import type { Reading } from '../../queries/read-reading.ts';

/** An issue laid out for reading, once for each version of it. */
export interface PageLayout extends IssueLayout {
  groups: ShownGroup[];
}

/** @returns the layout of an issue, the same for as long as its text is */
export function useLayout({ body }: Reading): PageLayout {
  const { html, parts } = body;
  return useMemo(() => {
    const layout = layOutIssue(html, parts);
    return { ...layout, groups: showBlocks(layout) };
  }, [html]);
}

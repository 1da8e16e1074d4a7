import { useMemo } from 'preact/hooks';
import { type IssueLayout, layOutIssue } from '../../../issue/lay-out-issue.ts';
import { type ShownGroup, showBlocks } from '../../commands/reader/show-blocks.ts';
import type { Reading } from '../../queries/read-reading.ts';

/** A list of learning points that begins within so many characters is first by itself. */
const firstCharacters = 1200;

/** An issue laid out for reading, once for each version of it. */
export interface PageLayout extends IssueLayout {
  groups: ShownGroup[];
  /** What is to be learnt, where the letter itself does not begin with it. */
  points: readonly string[];
}

/** @returns the layout of an issue, the same for as long as its text is */
export function useLayout({ body }: Reading): PageLayout {
  const { html, parts } = body;
  return useMemo(() => {
    const layout = layOutIssue(html, parts);
    const start = layout.text.lines.find(({ block }) => block === layout.pointsAt)?.start;
    const isFirst = start !== undefined && start < firstCharacters;
    return { ...layout, groups: showBlocks(layout), points: isFirst ? [] : parts.learningPoints };
  }, [html]);
}

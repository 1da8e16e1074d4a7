import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareIssue } from '../../../scripts/eval/compare-issue.ts';
import { listCases } from '../../../scripts/eval/list-cases.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';

/** A folder a variant or trap: a page or a feed as the publisher shows it, and the parts it must give. */
const folder = 'tests/fixtures/issues';
const names = readdirSync(folder).sort();

describe('golden issues', () => {
  it('are found', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s', (name) => {
    const cases = listCases(join(folder, name));
    expect(cases.length).toBeGreaterThan(0);
    for (const { source, neighbours, expected } of cases) {
      expect(compareIssue(extractIssue(source, neighbours), expected)).toEqual([]);
    }
  });
});

import { expect, it } from 'vitest';
import { parseListing } from '../../../../scripts/store/parse-listing.ts';

const text = `# {name} Companion

## Summary

Tells of {name}.

## Description

By {publisher}.

- one
- two

## Purpose

To tell.

## Permissions

### storage

Keeps.

### optional hosts

Asked.

## Screenshots

### popup

The newest
`;

it('reads each text, with the newsletter’s names in their places', () => {
  const listing = parseListing(text, { name: 'Hautpost', publisher: 'Haus $& Hof' });
  expect(listing).toEqual({
    name: 'Hautpost Companion',
    summary: 'Tells of Hautpost.',
    description: 'By Haus $& Hof.\n\n- one\n- two',
    purpose: 'To tell.',
    permissions: new Map([
      ['storage', 'Keeps.'],
      ['optional hosts', 'Asked.'],
    ]),
    screenshots: new Map([['popup', 'The newest']]),
  });
});

it('has nothing where a section is missing', () => {
  const empty = parseListing('# A', { name: '', publisher: '' });
  expect([empty.summary, empty.permissions.size, empty.screenshots.size]).toEqual(['', 0, 0]);
});

#!/usr/bin/env bash
# An Atom link without rel is the entry's page (RFC 4287, 4.2.7.2), wherever it stands among the links. rss-parser looks for
# the letters rel="alternate", and else takes the first link: often the entry's own address as data.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" rss-parser@3.13.0
cd "$folder"
echo "rss-parser@3.13.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const feed = (links) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tea Letters</title><id>urn:tea</id>
  <updated>2026-03-01T08:00:00Z</updated><entry><title>Oolong</title><id>urn:tea:1</id>
  <updated>2026-03-01T08:00:00Z</updated>${links}</entry></feed>`;
const self = '<link rel="self" href="https://tea.example/entries/1.atom"/>';
const page = '<link href="https://tea.example/oolong"/>';
const named = '<link rel="alternate" href="https://tea.example/oolong"/>';
const linkOf = async (links) => (await new Parser().parseString(feed(links))).items[0].link;

const found = {
  'self, then a link without rel': await linkOf(self + page),
  'a link without rel, then self': await linkOf(page + self),
  'self, then rel="alternate"': await linkOf(self + named),
};
console.log(found);
assert.deepEqual(Object.values(found), [
  'https://tea.example/entries/1.atom',
  'https://tea.example/oolong',
  'https://tea.example/oolong',
]);
JS

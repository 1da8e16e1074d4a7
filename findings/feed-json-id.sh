#!/usr/bin/env bash
# The generator "feed" takes an item's link for its id where none is given, in RSS and in Atom. In JSON Feed it writes none,
# though an id is the one thing that each item must have there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" feed@6.0.0
cd "$folder"
echo "feed@6.0.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { Feed } from 'feed';

const feed = new Feed({ title: 'Tea Letters', id: 'https://tea.example/', link: 'https://tea.example/', copyright: '' });
feed.addItem({ title: 'Oolong', link: 'https://tea.example/oolong', date: new Date(0), content: '<p>A pot.</p>' });
const found = {
  rss: /<guid[^>]*>([^<]*)/.exec(feed.rss2())?.[1],
  atom: /<entry>.*?<id>([^<]*)/s.exec(feed.atom1())?.[1],
  json: JSON.parse(feed.json1()).items[0].id,
};
console.log(found);
assert.deepEqual(found, { rss: 'https://tea.example/oolong', atom: 'https://tea.example/oolong', json: undefined });
JS

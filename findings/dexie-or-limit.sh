#!/usr/bin/env bash
# In Dexie a row that both sides of an or() find is given once, but takes two places of limit() and of offset(): ten rows fit
# and six are asked for, and three come.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" dexie@4.4.7 fake-indexeddb@6.2.8
cd "$folder"
echo "dexie@4.4.7 fake-indexeddb@6.2.8"
node --input-type=module <<'JS'
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import Dexie from 'dexie';

const db = new Dexie('library');
db.version(1).stores({ letters: 'id, topic, unread' });
await db.letters.bulkAdd(Array.from({ length: 10 }, (_, id) => ({ id, topic: 'tea', unread: 1 })));
const either = () => db.letters.where('topic').equals('tea').or('unread').equals(1);
const idsOf = async (rows) => (await rows.toArray()).map(({ id }) => id);

const found = {
  all: await idsOf(either()),
  'limit(6)': await idsOf(either().limit(6)),
  'limit(6).count()': await either().limit(6).count(),
  'offset(4)': await idsOf(either().offset(4)),
  'limit(6) of one side': await idsOf(db.letters.where('topic').equals('tea').limit(6)),
};
console.log(found);
assert.deepEqual(Object.values(found), [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [0, 1, 2],
  3,
  [2, 3, 4, 5, 6, 7, 8, 9],
  [0, 1, 2, 3, 4, 5],
]);
JS

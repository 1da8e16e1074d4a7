#!/usr/bin/env bash
# A live query in Dexie is run again when a row in its range changes. One that only counts is run again for any row added to
# the table, in its range or not; the same query that reads all rows stays asleep. For a change of a row in the range that
# touches no index it is the other way round.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" dexie@4.4.7 fake-indexeddb@6.2.8
cd "$folder"
echo "dexie@4.4.7 fake-indexeddb@6.2.8"
node --input-type=module <<'JS'
import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import Dexie, { liveQuery } from 'dexie';

const db = new Dexie('library');
db.version(1).stores({ letters: 'id, topic' });
await db.letters.bulkAdd(Array.from({ length: 5 }, (_, id) => ({ id, topic: 'tea' })));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** How often a query is run because of a change. */
async function runsAfter(query, change) {
  let runs = 0;
  const live = liveQuery(() => {
    runs += 1;
    return query();
  }).subscribe({});
  await pause(200);
  const before = runs;
  await change();
  await pause(400);
  live.unsubscribe();
  return runs - before;
}

let id = 100;
const tea = () => db.letters.where('topic').equals('tea');
const addOutside = () => db.letters.add({ id: id++, topic: 'bread' });
const changeInside = () => db.letters.update(1, { note: id++ });
const found = {
  'toArray(), a row added outside': await runsAfter(() => tea().toArray(), addOutside),
  'primaryKeys(), a row added outside': await runsAfter(() => tea().primaryKeys(), addOutside),
  'count(), a row added outside': await runsAfter(() => tea().count(), addOutside),
  'toArray(), a row changed inside': await runsAfter(() => tea().toArray(), changeInside),
  'count(), a row changed inside': await runsAfter(() => tea().count(), changeInside),
};
console.log(found);
assert.deepEqual(Object.values(found), [0, 0, 1, 1, 0]);
JS

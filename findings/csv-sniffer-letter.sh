#!/usr/bin/env bash
# csv-sniffer looks for the sign that is as often in one line as in the next. A comma within quotes counts as well, so commas
# are not, and the letter a is. Given a comma, a semicolon and a tab to choose from, it finds none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" csv-sniffer@0.1.1
cd "$folder"
echo "csv-sniffer@0.1.1"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import sniffer from 'csv-sniffer';

const CSVSniffer = sniffer();
const quoted = 'title,year\n"Tea, hot",1984\nOolong,1985';
const sniff = (text, delimiters) => {
  const { delimiter, quoteChar, labels } = new CSVSniffer(delimiters).sniff(text);
  return { delimiter, quoteChar, labels };
};
const found = {
  'no comma within quotes': sniff('title,year\nTea hot,1984\nOolong,1985'),
  'quotes with a semicolon between': sniff('title;year\n"Tea, hot";1984\nOolong;1985'),
  'a comma within quotes': sniff(quoted),
  'one of three': sniff(quoted, [',', ';', '\t']),
};
console.log(found);
assert.deepEqual(found, {
  'no comma within quotes': { delimiter: ',', quoteChar: null, labels: ['title', 'year'] },
  'quotes with a semicolon between': { delimiter: ';', quoteChar: null, labels: ['title', 'year'] },
  'a comma within quotes': { delimiter: 'a', quoteChar: null, labels: ['title,ye', 'r'] },
  'one of three': { delimiter: null, quoteChar: null, labels: ['title,year'] },
});
JS

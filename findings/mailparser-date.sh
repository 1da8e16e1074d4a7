#!/usr/bin/env bash
# A date whose zone is of the former kind that mail may still have (one letter; RFC 5322, 4.3, takes it for -0000) is given by
# mailparser as the moment of reading, with nothing that tells it from a date that was read. Without a date there is none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" mailparser@3.14.2 postal-mime@4.0.0
cd "$folder"
echo "mailparser@3.14.2 postal-mime@4.0.0"
node --input-type=module <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const written = 'Thu, 05 Nov 2020 07:00:00 A';
const mailOf = (headers) => ['From: desk@tea.example', ...headers, '', 'A pot of tea.'].join('\r\n');
const before = Date.now();
const { date } = await simpleParser(mailOf([`Date: ${written}`]));
const none = await simpleParser(mailOf([]));
const other = await PostalMime.parse(mailOf([`Date: ${written}`]));
const isNow = date.getTime() >= before && date.getTime() <= Date.now();
console.log({ mailparser: isNow ? 'the moment of reading' : date, 'without a date': none.date, 'postal-mime': other.date });
assert.ok(isNow);
assert.equal(none.date, undefined);
assert.equal(other.date, written);
JS

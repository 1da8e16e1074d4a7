import { findLocalIdentities, type IssueElsewhere } from '../../store/local-identities.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import type { Json, MergeRecord } from '../merge/types.ts';
import type { Aliases } from './aliases.ts';
import { asStored } from './as-stored.ts';
import { readWitnesses } from './read-witnesses.ts';
import { parseReadingId, readingId } from './reading-record.ts';

/**
 * Records of another machine as this one calls what they are of: a newsletter that was added by another address there, and an
 * issue that was first seen in another form. What is unknown here keeps its own names; what cannot be stored here is left out. To be
 * called before records are compared or
 * kept.
 *
 * @param aliases with those that the records show (`findAliases`)
 */
export async function localiseRecords(
  records: readonly MergeRecord[],
  aliases: Aliases,
): Promise<MergeRecord[]> {
  const renamed = records.flatMap(asStored).map((record) => withNewsletter(record, aliases));
  const identities = await findIdentities(renamed);
  return mergeRecords(
    renamed.map((record) => withIdentity(record, identities)),
    [],
  );
}

function withNewsletter(record: MergeRecord, aliases: Aliases): MergeRecord {
  if (record.kind === 'subscription') return { ...record, id: aliases[record.id] ?? record.id };
  if (record.kind === 'reading') {
    const named = parseReadingId(record.id);
    const alias = named && aliases[named.newsletterId];
    return named && alias !== undefined ? { ...record, id: readingId(alias ?? '', named.identity) } : record;
  }
  const alias = aliases[String(record.fields.newsletterId?.value)];
  return alias === undefined ? record : withField(record, 'newsletterId', alias);
}

/** By newsletter here, and identity there. */
async function findIdentities(records: readonly MergeRecord[]): Promise<Map<string, Map<string, string>>> {
  const byNewsletter = new Map<string, IssueElsewhere[]>();
  for (const { kind, id, fields } of records) {
    const named = kind === 'reading' ? parseReadingId(id) : null;
    const publishedAt = fields.publishedAt?.value;
    if (!named || typeof publishedAt !== 'number') continue;
    const issues = byNewsletter.get(named.newsletterId) ?? [];
    byNewsletter.set(named.newsletterId, issues);
    const witnesses = readWitnesses(fields.witnesses?.value ?? null, undefined);
    issues.push({ identity: named.identity, publishedAt, witnesses });
  }
  const found = new Map<string, Map<string, string>>();
  for (const [newsletterId, issues] of byNewsletter)
    found.set(newsletterId, await findLocalIdentities(newsletterId, issues));
  return found;
}

function withIdentity(
  record: MergeRecord,
  identities: ReadonlyMap<string, ReadonlyMap<string, string>>,
): MergeRecord {
  if (record.kind === 'reading') {
    const named = parseReadingId(record.id);
    const identity = named && identities.get(named.newsletterId)?.get(named.identity);
    return named && identity ? { ...record, id: readingId(named.newsletterId, identity) } : record;
  }
  const { newsletterId, identity } = record.fields;
  const local = identities.get(String(newsletterId?.value))?.get(String(identity?.value));
  return local === undefined ? record : withField(record, 'identity', local);
}

function withField(record: MergeRecord, name: string, value: Json): MergeRecord {
  const field = record.fields[name];
  return field ? { ...record, fields: { ...record.fields, [name]: { ...field, value } } } : record;
}

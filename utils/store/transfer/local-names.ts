import type { Names } from './types.ts';

/** What an issue of a file is called here. */
export function nameIssue(
  { newsletterId, identity }: { newsletterId: string; identity: string },
  names: Names,
): { newsletterId: string; identity: string; issueId: string } {
  const local = nameNewsletter(newsletterId, names);
  const issueId = names.issues.get(`${newsletterId}:${identity}`) ?? `${local}:${identity}`;
  return { newsletterId: local, identity: issueId.slice(local.length + 1), issueId };
}

export const nameNewsletter = (id: string, { newsletters }: Names): string => newsletters[id] ?? id;

/** What a guide of a file is called here: its id begins with that of its issue. */
export function nameGuide(
  { newsletterId, issueId, guideId }: { newsletterId: string; issueId: string; guideId: string },
  names: Names,
): { newsletterId: string; issueId: string; guideId: string } {
  const local = nameIssue({ newsletterId, identity: issueId.slice(newsletterId.length + 1) }, names);
  const rest = guideId.startsWith(issueId) ? guideId.slice(issueId.length) : guideId;
  return { newsletterId: local.newsletterId, issueId: local.issueId, guideId: local.issueId + rest };
}

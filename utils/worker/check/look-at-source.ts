import { schemesOf } from '../../address/schemes-of.ts';
import { findSource } from '../../feed/find-source.ts';
import { look } from '../../feed/look.ts';
import { rememberAnswers } from '../../feed/request/remember-answers.ts';
import { trySchemes } from '../../feed/request/try-schemes.ts';
import type { FeedErrorKind, FeedRequest, Look, Result, SourceAddress } from '../../feed/types.ts';
import { listAddresses } from '../../store/issues.ts';
import type { CheckStateRow, Newsletter } from '../../store/types.ts';
import { permittedRequest } from './permitted-request.ts';

/** More than any list of posts names before the ones already known. */
const rememberedAddresses = 200;
const noValidators = { etag: null, lastModified: null };
/** These say nothing against an address: there is no network, or the host wants its rest. */
const excused = new Set<FeedErrorKind>(['offline', 'wait']);

type Standing = Pick<CheckStateRow, 'source' | 'former' | 'validators' | 'bodyHash'>;

interface Looked {
  /** Where it was looked. */
  source: SourceAddress;
  former: SourceAddress | null;
  seen: Result<Look>;
}

/**
 * One look at where a newsletter is read from, which is found first where it is not known. Until it has been read once,
 * https is tried before http. Where an adopted address fails, the one before it is asked as well, and taken again if it
 * gives a feed.
 *
 * @param isWhole asks for the body whatever was seen before
 * @returns a failure where no place was found to look at
 */
export async function lookAtSource(newsletter: Newsletter, isWhole: boolean): Promise<Result<Looked>> {
  const request = rememberAnswers(permittedRequest);
  const { former = null } = newsletter;
  const source = await sourceOf(newsletter, request);
  if (!source.ok) return source;
  const known = isWhole ? { ...newsletter, validators: noValidators } : newsletter;
  const looked = { former, ...(await lookAt(newsletter, source.value, known, request)) };
  const { seen } = looked;
  const mayBeBack = !seen.ok && former !== null && !excused.has(seen.error.kind);
  const again = mayBeBack ? await look(former, { request }) : seen;
  const isBack = mayBeBack && again.ok;
  return { ok: true, value: isBack ? { source: former, former: null, seen: again } : looked };
}

async function sourceOf(
  { source, address }: Newsletter,
  request: FeedRequest,
): Promise<Result<SourceAddress>> {
  if (source) return { ok: true, value: source };
  const found = await findSource(address, { request });
  return found.ok ? { ok: true, value: found.value.source } : found;
}

async function lookAt(
  { id, lastSuccessAt }: Newsletter,
  source: SourceAddress,
  { validators, bodyHash }: Standing,
  request: FeedRequest,
): Promise<{ source: SourceAddress; seen: Result<Look> }> {
  if (source.kind === 'site') {
    // A feed brings its entries along; of a site only the pages not known are read.
    const knownUrls = await listAddresses(id, rememberedAddresses);
    return { source, seen: await look(source, { validators, bodyHash, knownUrls, request }) };
  }
  const { url, isGuessed = false } = source;
  let asked: SourceAddress = source;
  const seen = await trySchemes(
    lastSuccessAt === null ? schemesOf({ url, isGuessed }) : [url],
    async (one) => {
      asked = { kind: 'feed', url: one };
      return await look(asked, { validators, bodyHash, request });
    },
  );
  return { source: seen.ok ? asked : source, seen };
}

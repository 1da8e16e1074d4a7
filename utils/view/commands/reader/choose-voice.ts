/** A voice of the browser, as far as it matters here. */
export interface Voice {
  name: string;
  /** As `en-GB`, or `en_GB` on some systems. */
  lang: string;
  /** It speaks on this machine; else what it reads is sent to its maker. */
  localService: boolean;
  default: boolean;
}

/** `none`: no voice for this language; `network-only`: only such as send the text away. */
export type VoiceChoice<V> = { ok: true; voice: V } | { ok: false; error: 'none' | 'network-only' };

/**
 * The voice that reads a text: one of this machine, of its language; the browser's own choice first. A network voice only where
 * the person allows them, and where there is no other.
 *
 * @param language of the text, `en` or `en-GB`
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  language: string,
  isNetworkAllowed: boolean,
): VoiceChoice<V> {
  const wanted = baseOf(language);
  const fit = voices.filter(({ lang }) => baseOf(lang) === wanted);
  const best = (own: readonly V[]) =>
    own.find((voice) => voice.default) ?? own.find(({ lang }) => tagOf(lang) === tagOf(language)) ?? own[0];
  const voice =
    best(fit.filter(({ localService }) => localService)) ?? (isNetworkAllowed ? best(fit) : undefined);
  if (voice) return { ok: true, voice };
  return { ok: false, error: fit.length > 0 ? 'network-only' : 'none' };
}

const tagOf = (lang: string) => lang.replace('_', '-').toLowerCase();
const baseOf = (lang: string) => tagOf(lang).split('-')[0];

/** Words whose stop is theirs: companies, degrees, initials. They are the same in all languages. */
const ownStop =
  /(?:^|[\s,&(])(?:Co|Inc|Ltd|Corp|Bros|Mfg|Intl|Cie|C[ií]a|Hnos|Ltda|Lda|Jr|Sr|Dr|Prof|St|Esq|Ph\.?D|M\.?D|e\.V|a\.D|Gebr|\p{Lu}|(?:\p{Lu}\.){1,4}\p{Lu})\.$/u;

/** A name without the stop or marks of the sentence it ends; the stop of "Pine & Co." is the name's. */
export function withoutStop(text: string): string {
  const bare = text.replace(/(?<![\s.:!,;])[\s.:!,;]+$/u, '').trim();
  return ownStop.test(`${bare}.`) && text.slice(text.indexOf(bare) + bare.length).startsWith('.')
    ? `${bare}.`
    : bare;
}

/** Words that turn what stands next to them: negations and conditions, in English, Spanish, German and French. */
const turning = new Set(
  (
    'no not never none nor neither without avoid unless except if cannot don doesn didn isn aren wasn weren won shouldn mustn t ? ' +
    'nunca jamás sin salvo excepto si evitar evite tampoco ningún ninguna ' +
    'nicht kein keine keinen keinem keiner nie niemals ohne außer wenn falls nur vermeiden ' +
    'ne n pas jamais sans sauf aucun aucune éviter évitez ni'
  ).split(' '),
);

/** Words that compare what follows them. */
const comparing = new Set(
  (
    'below above under over least most up to more less fewer than within before after from until max min maximum minimum ' +
    'menos más mayor mayores menor menores hasta mínimo máximo antes después desde ' +
    'unter über mehr weniger mindestens höchstens maximal minimal bis ab vor nach ' +
    'moins plus avant après jusqu dès minimum maximum'
  ).split(' '),
);

/** Words that only join two sentences. */
const joining = new Set('and y e und et'.split(' '));

export const isTurning = (key: string): boolean => turning.has(key);
export const isComparing = (key: string): boolean => comparing.has(key);
export const isJoining = (key: string): boolean => joining.has(key);

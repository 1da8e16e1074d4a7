/** The browser's own voices (https://webaudio.github.io/web-speech-api/#tts-section); some builds of browsers have none at all. */
const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

/** Chromium begins to look for its voices when first asked, and says so when it has them. */
const longestLookMs = 1500;

/** The voices there are, once the browser has looked for them; none where it does not speak. */
export async function listVoices(): Promise<SpeechSynthesisVoice[]> {
  const speech = synthesis();
  if (!speech) return [];
  const voices = speech.getVoices();
  if (voices.length > 0) return voices;
  return await new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      speech.removeEventListener('voiceschanged', done);
      resolve(speech.getVoices());
    };
    const timer = setTimeout(done, longestLookMs);
    speech.addEventListener('voiceschanged', done);
  });
}

/** What is being said. Browsers forget an utterance that nobody holds, and never say that it ended. */
let spoken: SpeechSynthesisUtterance | undefined;

/** @param onDone called once: it was said to its end, or was not said, or was cut off */
export function speakText(
  text: string,
  voice: SpeechSynthesisVoice,
  onDone: (how: 'said' | 'failed') => void,
): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.onend = () => onDone('said');
  utterance.onerror = () => onDone('failed');
  spoken = utterance;
  synthesis()?.speak(spoken);
}

export function stopSpeaking(): void {
  spoken = undefined;
  synthesis()?.cancel();
}

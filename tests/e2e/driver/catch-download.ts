interface Catching {
  caughtDownload?: Blob;
}

/** Runs in a page: from now on what it hands to the browser to be downloaded can be read (`readCaught`), in every browser. */
export function catchDownload(): void {
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    (globalThis as Catching).caughtDownload = file;
    return make.call(URL, file);
  };
}

/** Runs in a page: what was downloaded last, in base64. */
export async function readCaught(): Promise<string> {
  const file = (globalThis as Catching).caughtDownload;
  if (!file) throw new Error('Nothing was downloaded.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

const signature = '%PDF-';

/** Whether a file begins as every PDF does: an expired link or a login page may answer 200 with something else. */
export async function isPdf(file: Blob): Promise<boolean> {
  return (await file.slice(0, signature.length).text()) === signature;
}

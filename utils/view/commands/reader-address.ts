/** Components know the view alone. */
export { parseReaderHash, readerAddress } from '../../record/reader-address.ts';

/** A file that is no text. */
export class NotTextError extends Error {}

/**
 * The text of a file's bytes, without a byte-order mark: UTF-8, UTF-16 by its mark, else
 * Windows-1252, which archives' older copies are in.
 * @throws NotTextError for bytes that are no text.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // A NUL stands in no text that a person wrote.
  if (bytes.includes(0)) throw new NotTextError('it is not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

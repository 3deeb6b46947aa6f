/** Says how long a text is in UTF-8: `312 bytes`, `1.2 kB`, `3.4 MB`. */
export function sizeText(text: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes < 1000) return bytes === 1 ? '1 byte' : `${bytes} bytes`;
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

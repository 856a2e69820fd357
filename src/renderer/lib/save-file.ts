// Long enough for the browser to have begun; the bytes are in memory until then.
const SAVING_MS = 30_000;

/** Hands bytes to the browser as a file to save; without a type, so that it shows or runs nothing. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVING_MS);
}

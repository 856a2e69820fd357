/** False for a folder, or a file moved away since it was chosen: sent, it would look like a host that is gone. */
export async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
}

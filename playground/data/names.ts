/** First names in lower case, in alphabetical order: one per line. */
export async function parseNames(text: BlobPart): Promise<readonly string[]> {
  return (await new Blob([text]).text()).trim().split('\n');
}

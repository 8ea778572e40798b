const longest = 160;

/** What search engines and previews show of a page that has no description of its own: the start of its first paragraph. */
export function descriptionOf(markdown: string): string {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  const paragraph = body.split(/\n\s*\n/).find((block) => /^[\w`[*“"']/.test(block.trim())) ?? '';
  return shortened(plainText(paragraph));
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[`*]/g, '')
    .replaceAll(/\\(\W)/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whole sentences if one fits, otherwise whole words. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = [...start.matchAll(/[.!?](?= )/g)].at(-1)?.index;
  return end === undefined
    ? `${start.slice(0, -1).replace(/\W+\w*$/, '')} …`
    : start.slice(0, end + 1);
}

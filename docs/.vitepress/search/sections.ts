/** A part of a page that the search finds by itself. */
export interface Section {
  anchor: string;
  /** Its heading, after those that it is below. */
  titles: string[];
  text: string;
}

/** The sections of a page's HTML, one for each heading that has an anchor. */
export function sectionsOf(html: string): Section[] {
  const parts = html.split(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g);
  const above: string[] = [];
  const sections: Section[] = [];
  for (let i = 1; i < parts.length; i += 3) {
    const [level, heading = '', body = ''] = parts.slice(i, i + 3);
    const anchor = /href="#([^"]*)"/.exec(heading)?.[1];
    if (anchor === undefined) continue;
    above.length = Number(level) - 1;
    above.push(textOf(heading.replace(/<a class="header-anchor"[\s\S]*?<\/a>/, '')));
    sections.push({ anchor, titles: above.filter(Boolean), text: textOf(body) });
  }
  return sections;
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(?:nbsp|#8203);/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

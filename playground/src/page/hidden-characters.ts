/** A character that does not show. */
export interface HiddenCharacter {
  /** As in `U+202E`. */
  readonly name: string;
  /** For the engine a line ends here, and with it a comment. */
  readonly endsLine: boolean;
}

/**
 * What draws nothing or turns the text around, so that code reads differently than it runs: control characters, those of
 * bidirectional text, of no width, line ends but `\n` and `\r\n`, and letters that are blank.
 */
export const hiddenCharacters =
  /(?![\t\n]|\r\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Cuts the text at each of them. */
export function splitHidden(text: string): { text: string; hidden?: HiddenCharacter }[] {
  const parts: { text: string; hidden?: HiddenCharacter }[] = [];
  let end = 0;
  for (const { 0: character, index } of text.matchAll(hiddenCharacters)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    const hidden = {
      name: nameOf(character.codePointAt(0) ?? 0),
      endsLine: /[\r\u2028\u2029]/.test(character),
    };
    parts.push({ text: character, hidden });
    end = index + character.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** As in `U+202E`. */
export const nameOf = (code: number): string =>
  `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** The code with a `\n` wherever the engine sees a line end, for an editor that knows only that one. */
export const withLineEnds = (code: string): string =>
  code.replaceAll(/[\u2028\u2029](?!\n)/g, '$&\n');

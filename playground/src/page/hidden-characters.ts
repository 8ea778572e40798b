/** An invisible character. */
export interface HiddenCharacter {
  /** As in `U+202E`. */
  readonly name: string;
  /** Whether the engine ends the line here, and with it a comment. */
  readonly endsLine: boolean;
}

/**
 * Characters that are invisible or change the text direction, so that code reads differently than it runs: control,
 * bidirectional and zero-width characters, line ends other than `\n` and `\r\n`, and blank letters.
 */
export const hiddenCharacters =
  /(?![\t\n]|\r\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Splits the text at each of them. */
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

/** The code with `\n` for every line end that the engine recognizes, for an editor that recognizes only `\n`. */
export const withLineEnds = (code: string): string =>
  code.replaceAll(/[\u2028\u2029](?!\n)/g, '$&\n');

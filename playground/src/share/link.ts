import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { parseControls } from '../controls.ts';
import type { Controls } from '../host.ts';
import { hiddenCharacters } from '../page/hidden-characters.ts';
import type { BackendName } from '../runner/protocol.ts';

/** The contents of a link. */
export interface SharedState {
  readonly experiment: string;
  readonly backend: BackendName;
  readonly captured: boolean;
  readonly values: Readonly<Record<string, number>>;
  /** The code and its controls, if it is not the experiment's own. */
  readonly edited: { readonly code: string; readonly controls: Controls } | null;
}

/** The start of the hash of such a link. */
const linkPrefix = '#playground?';

/** Longer links are neither created nor read. */
const longestLink = 32_000;
const longestCode = 200_000;
/** Honest code has few: a joined emoji, a byte order mark. */
const mostHidden = 500;

/**
 * The state as a URL's hash.
 *
 * @throws RangeError when the code is too long for a link
 */
export function encodeLink(state: SharedState): string {
  const { experiment, backend, captured, values, edited } = state;
  const parameters = new URLSearchParams({ v: '1', experiment, backend });
  if (!captured) parameters.set('captured', 'false');
  for (const [name, value] of Object.entries(values)) parameters.set(`c.${name}`, String(value));
  if (edited) parameters.set('code', pack(edited));
  const hash = `${linkPrefix}${parameters.toString()}`;
  if (hash.length > longestLink) {
    throw new RangeError(
      `This code is too long for a link: ${hash.length} of ${longestLink} characters.`,
    );
  }
  return hash;
}

/** An error in a link, in the site's own words. */
export class LinkError extends Error {
  /** The invalid text of the link, truncated; may be empty. */
  readonly given: string;

  constructor(message: string, given = '') {
    super(message);
    this.given = given.replaceAll(hiddenCharacters, '').slice(0, 40);
  }
}

/** @throws LinkError */
export function decodeLink(hash: string): SharedState {
  if (hash.length > longestLink) throw new LinkError('It is too long.');
  const parameters = new URLSearchParams(hash.slice(linkPrefix.length));
  const version = parameters.get('v');
  if (version !== '1') throw new LinkError('Its version must be 1, got', version ?? 'none');
  const experiment = parameters.get('experiment');
  if (!experiment) throw new LinkError('It has no experiment.');
  const backend = parameters.get('backend');
  if (backend !== 'webgpu' && backend !== 'cpu') throw new LinkError('It has no valid backend.');
  const values = [...parameters]
    .filter(([name]) => name.startsWith('c.'))
    .map(([name, value]) => [name.slice(2), Number(value)] as const);
  const code = parameters.get('code');
  return {
    experiment,
    backend,
    captured: parameters.get('captured') !== 'false',
    values: Object.fromEntries(values),
    edited: code === null ? null : unpack(code),
  };
}

function pack(edited: object): string {
  const bytes = deflateSync(strToU8(JSON.stringify(edited)), { level: 9 });
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpack(text: string): SharedState['edited'] {
  const fields = parse(text) as { readonly code?: unknown; readonly controls?: unknown } | null;
  if (typeof fields?.code !== 'string') throw new LinkError('Its code is not readable.');
  const { code, controls } = fields;
  if ((code.match(hiddenCharacters) ?? []).length > mostHidden) {
    throw new LinkError('Its code has too many invisible characters.');
  }
  return { code, controls: readControls(controls) };
}

function readControls(controls: unknown): Controls {
  try {
    return parseControls(controls);
  } catch {
    throw new LinkError('Its controls are not readable.');
  }
}

function parse(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    // The size is fixed: anything larger is cut off and therefore not valid JSON.
    const bytes = inflateSync(packed, { out: new Uint8Array(longestCode) });
    return JSON.parse(strFromU8(bytes));
  } catch {
    throw new LinkError('Its code is not readable.');
  }
}

import { brief, describe, quoted } from '../../argument.ts';
import { elementTypes, type ElementType } from './dtypes.ts';
import { duplicateKey } from './keys.ts';

/** One tensor of a file: its values are `data[begin]` to `data[end - 1]`. */
export interface Entry {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

/** A file, taken apart and checked. */
export interface Parsed {
  readonly entries: readonly Entry[];
  readonly metadata: Record<string, string>;
  readonly data: Uint8Array;
}

/** The limit of the reference implementation, so that a damaged length is not taken for a header. */
const maxHeaderBytes = 100_000_000;

/** Throws unless header and data agree with each other to the byte. */
export function parseFile(file: Uint8Array): Parsed {
  const headerBytes = headerLength(file);
  const header = parseHeader(file.subarray(8, 8 + headerBytes));
  const data = file.subarray(8 + headerBytes);
  const { __metadata__: metadata = {}, ...infos } = header;
  checkMetadata(metadata);
  const entries = Object.entries(infos).map(([name, info]) => entryOf(name, info));
  checkLayout(entries, data.length);
  return { entries, metadata, data };
}

/** Throws unless `metadata` is a record of strings. */
export function checkMetadata(metadata: unknown): asserts metadata is Record<string, string> {
  if (!isRecord(metadata)) throw new TypeError('metadata must be a record of strings');
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value === 'string') continue;
    throw new TypeError(`metadata ${quoted(key)} must be a string, got ${shown(value)}`);
  }
}

function headerLength({ buffer, byteOffset, length }: Uint8Array): number {
  if (length < 8) throw damaged(`it must have at least 8 bytes, got ${length}`);
  const headerBytes = new DataView(buffer, byteOffset).getBigUint64(0, true);
  if (headerBytes > maxHeaderBytes) {
    throw damaged(`the header must have at most ${maxHeaderBytes} bytes, got ${headerBytes}`);
  }
  if (headerBytes > length - 8) {
    throw damaged(`the header must have ${headerBytes} bytes, got ${length - 8}: it is truncated`);
  }
  return Number(headerBytes);
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  let json: string;
  let header: unknown;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    header = JSON.parse(json);
  } catch (cause) {
    throw damaged('the header must be JSON in UTF-8', cause);
  }
  if (!isRecord(header)) throw damaged('the header must be a JSON object');
  const duplicate = duplicateKey(json);
  if (duplicate === undefined) return header;
  throw damaged(`the header must have each key once, got ${quoted(duplicate)} twice`);
}

function entryOf(name: string, info: unknown): Entry {
  const { dtype, shape, data_offsets: offsets } = isRecord(info) ? info : {};
  const type = elementTypes.get(dtype as string);
  if (!type) {
    const known = [...elementTypes.keys()].join(', ');
    throw damaged(`the dtype of ${quoted(name)} must be one of ${known}, got ${shown(dtype)}`);
  }
  if (!isSizes(shape)) {
    throw damaged(`the shape of ${quoted(name)} must be a list of sizes, got ${shown(shape)}`);
  }
  const [begin, end] = isSizes(offsets) && offsets.length === 2 ? offsets : [];
  if (begin === undefined || end === undefined || begin > end) {
    throw damaged(
      `the data_offsets of ${quoted(name)} must be a begin and an end, got ${shown(offsets)}`,
    );
  }
  const expected = shape.reduce((product, size) => product * size, type.bytes);
  if (end - begin !== expected) {
    throw damaged(
      `${quoted(name)}, ${String(dtype)} of shape [${brief(String(shape))}], must have ${expected} bytes, got ${end - begin}`,
    );
  }
  return { name, type, shape, begin, end };
}

/** The tensors must cover the data without overlap, hole or rest. */
function checkLayout(entries: readonly Entry[], dataBytes: number): void {
  let covered = 0;
  const inOrder = [...entries].sort((a, b) => a.begin - b.begin || a.end - b.end);
  for (const { name, begin, end } of inOrder) {
    if (begin !== covered) {
      throw damaged(`${quoted(name)} must begin at byte ${covered} of the data, got ${begin}`);
    }
    covered = end;
  }
  if (covered !== dataBytes) {
    throw damaged(`the data must have ${covered} bytes, as the tensors, got ${dataBytes}`);
  }
}

function isSizes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

/** A flat list as it is, anything else in few words. */
function shown(value: unknown): string {
  const isFlat = Array.isArray(value) && value.every((entry) => typeof entry !== 'object');
  return isFlat ? brief(JSON.stringify(value)) : describe(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(reason: string, cause?: unknown): Error {
  return new Error(`not a safetensors file: ${reason}`, cause === undefined ? {} : { cause });
}

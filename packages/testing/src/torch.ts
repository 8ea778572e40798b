import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A checkpoint for PyTorch, as its two files. */
interface Files {
  readonly safetensors: Uint8Array<ArrayBuffer>;
  readonly json: string;
}

const golden = fileURLToPath(new URL('../golden/torch/', import.meta.url));

/** Whether PyTorch is to run, and the files that it writes to be stored: `npm run test:torch`. */
export const isTorchLive = process.env['POLYAK_TORCH'] === '1';

/** What PyTorch makes of a checkpoint, with a script that takes paths without their endings; stored under `name`. */
export function inTorch(
  script: string,
  name: string,
  { safetensors, json }: Files,
  steps: number,
): Files {
  const stored = join(golden, name);
  if (isTorchLive) {
    const folder = mkdtempSync(join(tmpdir(), 'polyak-torch-'));
    const begun = join(folder, 'begun');
    writeFileSync(`${begun}.safetensors`, safetensors);
    writeFileSync(`${begun}.json`, json);
    runPython(script, begun, stored, String(steps));
    rmSync(folder, { recursive: true });
  }
  return {
    safetensors: new Uint8Array(readFileSync(`${stored}.safetensors`)),
    json: readFileSync(`${stored}.json`, 'utf8'),
  };
}

/** Runs a script of golden/torch. */
export function runPython(script: string, ...args: string[]): void {
  execFileSync(pythonWithTorch(), [join(golden, script), ...args], { stdio: 'inherit' });
}

function pythonWithTorch(): string {
  const candidates = [process.env['PYTHON'], 'python3', '/usr/bin/python3'];
  const found = candidates.find((python) => python !== undefined && hasTorch(python));
  if (found !== undefined) return found;
  throw new Error('npm run test:torch needs Python 3 with PyTorch; PYTHON names the interpreter');
}

function hasTorch(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import torch'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

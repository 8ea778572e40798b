// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installedChromium } from './chromium.mjs';

/**
 * Environment variables with which Dawn and wgpu find Chromium's software GPU, outside of Chromium; none where it is not
 * installed.
 *
 * @returns {Record<string, string>}
 */
export function softwareGPU() {
  const chromium = installedChromium();
  const folders = ['/usr/lib/chromium', ...(chromium ? [dirname(realpathSync(chromium))] : [])];
  const found = folders.find((path) => existsSync(join(path, 'vk_swiftshader_icd.json')));
  if (!found) return {};
  const icd = join(found, 'vk_swiftshader_icd.json');
  return {
    LD_LIBRARY_PATH: found,
    VK_ICD_FILENAMES: icd,
    VK_DRIVER_FILES: icd,
    XDG_RUNTIME_DIR: process.env['XDG_RUNTIME_DIR'] ?? '/tmp',
  };
}

// @ts-check
import { packedProgram } from './packed-library.mjs';
import { installTarball } from './tarball.mjs';

installTarball(packedProgram);

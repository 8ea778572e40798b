// @ts-check
import { copyPackage, packedProgram } from './packed-library.mjs';
import { installTarball } from './tarball.mjs';

installTarball(packedProgram);
copyPackage();

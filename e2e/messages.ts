/** What the playground says, where more than one test reads it. */
export const messages = {
  recorded: 'Recorded run:',
  own: 'Your run, on this device.',
  lostDevice: 'The GPU device was lost',
  webGPU: /^WebGPU: \S+/,
  code: 'Code:',
  settingsFromLink: 'These settings came from a link.',
  brokenLink: 'The link cannot be opened.',
};

// cspell:ignore nans onecyclelr optimiser optimisers
import { stemmer } from 'stemmer';

/** Words of a question that say nothing of what it is about. */
const fillers = new Set(
  'a about an and any are at be by can do does for get from has have how i if in is it l me my not of on or should so than that the there this to training use using was what when where why will with you your'.split(
    ' ',
  ),
);

/** Words that readers bring, and those of the pages. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  android: ['browser'],
  available: ['levels', 'support'],
  bad: ['badly', 'perform'],
  batchnorm: ['batch', 'normalization'],
  best: ['best', 'choosing'],
  bfgs: ['lbfgs'],
  bn: ['batch', 'normalization'],
  browsers: ['browser', 'tried'],
  capture: ['capture', 'capturing'],
  ckpt: ['checkpoint'],
  cosine: ['cosine', 'cosineannealinglr'],
  crash: ['lost', 'error'],
  crashes: ['lost', 'error'],
  cycle: ['cycle', 'onecyclelr'],
  decreasing: ['nothing', 'changes'],
  diverges: ['diverges', 'nan'],
  edge: ['browser', 'chromium'],
  faster: ['slower', 'capture', 'capturing'],
  freeze: ['frozen'],
  freezing: ['frozen'],
  hangs: ['freezes'],
  improving: ['nothing', 'changes'],
  inf: ['infinite', 'nan'],
  infinity: ['infinite', 'nan'],
  install: ['install', 'started'],
  installation: ['install', 'started'],
  ios: ['safari'],
  iphone: ['safari'],
  jit: ['capture', 'capturing'],
  leak: ['memory', 'grows'],
  leaks: ['memory', 'grows'],
  lr: ['learning', 'rate'],
  nans: ['nan'],
  normalization: ['normalization'],
  oom: ['memory', 'grows'],
  optimiser: ['optimizer'],
  optimisers: ['optimizers'],
  out: ['grows'],
  quickstart: ['started'],
  schedulefree: ['schedule', 'free'],
  scheduler: ['schedule'],
  schedulers: ['schedules'],
  tensorflow: ['tensorflow', 'tfjs'],
  torch: ['torch', 'pytorch'],
  transfer: ['transfer', 'frozen'],
  tutorial: ['started'],
  unavailable: ['levels', 'support'],
  unfreeze: ['frozen', 'transfer'],
  unfreezing: ['frozen', 'transfer'],
  updated: ['nothing', 'changes'],
  updating: ['nothing', 'changes'],
  webkit: ['safari'],
  which: ['choosing'],
  worse: ['badly', 'perform'],
};

/** The words that a word of a question is searched by; none for a filler. */
export function termsOf(word: string): string[] | null {
  const term = word.toLowerCase();
  if (fillers.has(term)) return null;
  // The search takes a term for the beginning of a word, too, so a stem finds all forms of it.
  return Object.hasOwn(synonyms, term)
    ? [...(synonyms[term] ?? [])]
    : [...new Set([term, stemmer(term)])];
}

/** Pages that name everything, below those that explain it. */
const shares: readonly (readonly [part: string, share: number])[] = [
  ['/api/', 0.15],
  ['/changelog', 0.3],
  ['/examples/', 0.5],
  ['/guide/coming-from', 0.6],
  ['/guide/faq', 0.8],
  ['/optim/schedules#schedules', 0.5],
];

/** How MiniSearch ranks sections. */
export const searchOptions = {
  processTerm: termsOf,
  // Of a short word, a letter more or less makes another one: nan, man.
  fuzzy: (term: string) => (term.length > 5 ? 0.2 : false),
  prefix: true,
  boost: { title: 4, text: 2, titles: 1 },
  boostDocument(id: string, _term: string, stored?: Record<string, unknown>): number {
    const share = shares.find(([part]) => id.includes(part))?.[1] ?? 1;
    const isPage = Array.isArray(stored?.['titles']) && stored['titles'].length === 0;
    return isPage ? share * 1.5 : share;
  },
};

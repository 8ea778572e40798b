const digits_test = "import { test } from 'vitest';\nimport digits from './digits.ts';\nimport { checkClaims } from '../src/testing/check-claims.ts';\nimport { checkSeeds, checkTensors } from '../src/testing/experiment-checks.ts';\n\n/** MomentumOptimizer.dispose() of tfjs 4.22 forgets its learning rate's scalar. */\nconst momentumLeak = 1;\n\ntest('the same seed gives the same numbers, another seed others', () => checkSeeds(digits, 60));\n\ntest('a run leaves no tensor behind', () => checkTensors(digits, 60, momentumLeak));\n\ncheckClaims('digits');\n";
export {
  digits_test as default
};

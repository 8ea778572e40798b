import { serialization } from '@tensorflow/tfjs-core';

type Constructor = serialization.SerializableConstructor<serialization.Serializable>;

/** All classes that models are saved with. A bundle has only those that its program uses. */
export const savedClasses = [
  'Adadelta',
  'Adafactor',
  'Adagrad',
  'Adam',
  'AdamW',
  'Adamax',
  'ASGD',
  'EMAOptimizer',
  'Lookahead',
  'Muon',
  'NAdam',
  'RAdam',
  'RMSprop',
  'Rprop',
  'ScheduleFreeAdamW',
  'ScheduleFreeRAdam',
  'ScheduleFreeSGD',
  'SGD',
] as const;

/** Those whose names in a model's file are their own; tfjs has optimizers by the names of some others. */
const unprefixed: readonly string[] = ['EMAOptimizer', 'Lookahead'];

/**
 * Registers the class with tfjs, which looks it up by name when it loads a model. In place of classes that the program does
 * not contain, it finds an error that tells how to include them.
 */
export function registerOptimizer(optimizerClass: Constructor): void {
  serialization.registerClass(optimizerClass);
  const { classNameMap } = serialization.SerializationMap.getMap();
  for (const name of savedClasses) {
    classNameMap[unprefixed.includes(name) ? name : `Polyak${name}`] ??= [
      optimizerClass,
      () => {
        throw new Error(
          `the model was saved with ${name}, which this program does not contain: import { ${name} } from 'polyak' and use it`,
        );
      },
    ];
  }
}

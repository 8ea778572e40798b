/** The small networks; nothing here loads tfjs. */
export const networkNames = ['mlp', 'deep', 'cnn', 'lstm', 'transformer'] as const;
export type NetworkName = (typeof networkNames)[number];

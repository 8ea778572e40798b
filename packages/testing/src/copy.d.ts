/** A second copy of the package, as a page gets it from a second bundle: see vitest.config.ts. */
declare module '*/index.ts?copy' {
  export * from 'polyak';
}

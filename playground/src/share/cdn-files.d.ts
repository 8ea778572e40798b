/** Made by docs/.vitepress/page/cdn-files.ts. */
declare module 'virtual:cdn-files' {
  /** The integrity of each file, by its path on the CDN, as in `polyak@0.1.0/dist/polyak.min.js`. */
  const files: Readonly<Record<string, string>>;
  export default files;
}

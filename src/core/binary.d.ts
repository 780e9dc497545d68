/** Binary data, bundled as bytes by esbuild. */
declare module "*.bin" {
  const bytes: Uint8Array;
  export default bytes;
}

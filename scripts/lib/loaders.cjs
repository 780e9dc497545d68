/** How esbuild takes in files that are neither code nor JSON, wherever the core is bundled. */
module.exports = { ".bin": "binary" };

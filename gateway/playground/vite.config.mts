import { join } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";

const here = import.meta.dirname;

/**
 * Lays a compressed copy beside every asset, and says how large they are together. Only gzip: browsers accept the better
 * algorithms over TLS alone, and agencies' networks are often plain HTTP.
 */
function compressedCopies(): Plugin {
  let [files, bytes] = [0, 0];
  return {
    name: "compressed-copies",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!fileName.startsWith("assets/")) continue;
          const source = gzipSync(file.type === "chunk" ? file.code : file.source, { level: 9 });
          this.emitFile({ type: "asset", fileName: `${fileName}.gz`, source });
          files += 1;
          bytes += source.byteLength;
        }
      },
    },
    closeBundle() {
      console.log(`✓ Playground: ${files} files, ${(bytes / 1e6).toFixed(1)} MB compressed`);
    },
  };
}

export default defineConfig({
  root: join(here, "web"),
  base: "/playground/",
  logLevel: "warn",
  plugins: [react(), compressedCopies()],
  worker: { format: "es" },
  build: {
    outDir: join(here, "dist"),
    emptyOutDir: true,
    // The bundle carries the work of others; their licences travel with it.
    license: { fileName: "licenses.md" },
    // The editor alone is three megabytes, loaded after the page stands.
    chunkSizeWarningLimit: 4_000,
    // GraphiQL's files say "use no memo" to a compiler that has already run.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * The GraphQL console: a build of its own (build/console), so that nothing of it is ever part of a page.
 * Served at /dev/graphql outside production; see README.md for what mounts it.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/dev/graphql/',
  publicDir: false,
  // The libraries' "use client" lines would fill the log: there is no server here.
  logLevel: 'error',
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../build/console', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 6_000,
  },
});

import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // The server build is our own entry, so that the api process gets one middleware and nothing else.
  environments: { ssr: { build: { rollupOptions: { input: './server.ts' } } } },
  // One bundled file with the production builds of React and the router: `node` alone would load the development ones.
  ssr: { noExternal: true, external: ['express'] },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: { target: 'es2022', assetsInlineLimit: 0, cssMinify: true },
});

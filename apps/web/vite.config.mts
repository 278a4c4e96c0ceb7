import { reactRouter } from '@react-router/dev/vite';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [tailwindcss(), reactRouter()],
  // The server build is our own entry, so that the api process gets one middleware and nothing else.
  environments: { ssr: { build: { rollupOptions: { input: './server.ts' } } } },
  // gql.tada is a build tool and budoux pulls a DOM in through its front door: both are bundled, and shaken.
  ssr: { noExternal: ['gql.tada', '@0no-co/graphql.web', 'budoux'] },
  build: { target: 'es2022', assetsInlineLimit: 0, cssMinify: true },
});

const path = require('node:path');
const fs = require('node:fs');
const nodeExternals = require('webpack-node-externals');

const root = __dirname;
const libs = fs
  .readdirSync(path.join(root, 'libs'))
  .filter((name) => name !== 'platform' && fs.existsSync(path.join(root, 'libs', name, 'src')));
const platform = fs.existsSync(path.join(root, 'libs/platform'))
  ? fs.readdirSync(path.join(root, 'libs/platform'))
  : [];
const src = (...parts) => path.join(root, 'libs', ...parts);

/** One bundled file per process; node_modules stay outside. */
const entry = {
  'apps/api/main': './apps/api/src/main.ts',
  'apps/api/migrate': './apps/api/src/migrate.ts',
  'apps/api/seed': './apps/api/src/demo/seed.ts',
  'apps/api/print-schema': './apps/api/src/print-schema.ts',
  'apps/api/matching': './libs/introductions/src/application/run-matching.ts',
  'apps/worker/main': './apps/worker/src/main.ts',
  'apps/worker/matching': './libs/introductions/src/application/run-matching.ts',
};
for (const name of Object.keys(entry))
  if (!fs.existsSync(path.join(root, entry[name]))) delete entry[name];

module.exports = {
  mode: 'none',
  target: 'node20',
  context: root,
  devtool: 'source-map',
  entry,
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].chunk.js',
    library: { type: 'commonjs2' },
    clean: false,
  },
  externals: [nodeExternals({ allowlist: [/^@asaza\//] })],
  externalsPresets: { node: true },
  resolve: {
    extensions: ['.ts', '.tsx', '.js', '.json'],
    alias: Object.fromEntries([
      ...platform.map((name) => [
        `@asaza/platform/${name}$`,
        src('platform', name, 'src/index.ts'),
      ]),
      ...libs.flatMap((name) => [
        [`@asaza/${name}$`, src(name, 'src/index.ts')],
        [`@asaza/${name}/graphql$`, src(name, 'src/graphql/index.ts')],
        [`@asaza/${name}/jobs$`, src(name, 'src/jobs/index.ts')],
      ]),
    ]),
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        type: 'javascript/auto',
        use: {
          loader: 'builtin:swc-loader',
          options: {
            jsc: {
              target: 'es2023',
              parser: { syntax: 'typescript', tsx: true, decorators: true },
              transform: {
                legacyDecorator: true,
                decoratorMetadata: true,
                react: { runtime: 'automatic' },
              },
              keepClassNames: true,
            },
          },
        },
      },
      { test: /\.(css|html|svg|txt)$/, type: 'asset/source' },
    ],
  },
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false, nodeEnv: false, moduleIds: 'named' },
  stats: 'errors-warnings',
};

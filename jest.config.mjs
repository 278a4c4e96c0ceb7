/** Native ES modules: the libraries this project stands on ship no CommonJS. */
export default {
  rootDir: '.',
  roots: [
    '<rootDir>/libs',
    '<rootDir>/apps/api',
    '<rootDir>/apps/worker',
    '<rootDir>/apps/web/app',
    '<rootDir>/test',
    '<rootDir>/tools',
    '<rootDir>/bench',
  ],
  testMatch: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts', '**/*.journey.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        module: { type: 'es6' },
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
    ],
  },
  moduleNameMapper: {
    '^@asaza/platform/([^/]+)$': '<rootDir>/libs/platform/$1/src/index.ts',
    '^@asaza/([^/]+)/(graphql|jobs)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^@asaza/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
  testTimeout: 30000,
  // Many tests wait for processes, mails and due rows: one per core keeps two cores busy.
  maxWorkers: '100%',
};

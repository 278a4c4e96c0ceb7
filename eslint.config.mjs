import tseslint from 'typescript-eslint';

const clockAdvice =
  'Take the time as a parameter (domain) or from platform/clock: tests move that clock, and nothing moves this one.';

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'build/**',
      'apps/web/build/**',
      '.data/**',
      'apps/web/.react-router/**',
      '**/*.d.ts',
      'rspack.config.js',
      '.dependency-cruiser.cjs',
      'node_modules/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    // Without these the rule on type imports would cut Nest's constructor types away.
    languageOptions: {
      parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['**/*spec.ts', 'libs/platform/clock/**', 'libs/kernel/**', 'libs/platform/config/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockAdvice },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: clockAdvice,
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Randomness comes from platform/clock (Entropy), so that a test can fix it.',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Read settings from platform/config: it checks them all at start.',
        },
        {
          selector:
            "CallExpression[callee.object.object.name='Temporal'][callee.object.property.name='Now']",
          message: clockAdvice,
        },
      ],
    },
  },
  {
    files: ['libs/*/src/{application,persistence}/**/*.ts'],
    ignores: ['**/*spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'Promise',
          property: 'all',
          message:
            'Inside a transaction a sibling query can outlive the rollback. Await one after the other.',
        },
      ],
    },
  },
);

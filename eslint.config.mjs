import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['node_modules/', '.data/', '**/*.generated.ts'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['eslint.config.mjs'] } } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Settings are read in subgraphs/common/env.ts and nowhere else.',
        },
      ],
    },
  },
  { files: ['subgraphs/common/env.ts', 'tests/**', 'gateway/telemetry-off.ts'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['gateway/cli/**', 'tests/**', 'schema/**'], rules: { 'no-console': 'off' } },
)

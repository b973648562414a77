/**
 * ESLint judges what types alone can tell: forgotten awaits, impossible conditions, unfinished switches,
 * and the purity of core. Biome formats and dependency-cruiser guards the walls; neither is done here.
 */
import tseslint from 'typescript-eslint'

const TREE = ['bots/**/*.ts', 'core/**/*.ts', 'adapters/**/*.ts', 'jobs/**/*.ts', 'test/**/*.ts']
const PAGE = ['adapters/web/page/**/*.{ts,tsx}']

const HABITS = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only: a thing has one name wherever it is used.',
  },
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: 'A cast over unknown hides a mistake: read the value with its zod shape instead.',
  },
]

const CLOCK =
  'Core does not ask the machine what time it is: take the Clock port, or a time as input.'
const CHANCE = 'Core does not throw dice: take the Random port, or a seed as input.'
const WORLD = 'Core does not touch the world: hand this in through a port.'

export default tseslint.config(
  { ignores: ['node_modules/**', '.cache/**', '.goesting/**', 'test/fixtures/**', '**/data/**'] },
  {
    files: [...TREE, ...PAGE],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Our things are closures: their methods know no `this` and may be handed on. SDKs are classes.
      '@typescript-eslint/unbound-method': 'off',
      // The method of a port is async by promise: without await it still turns a throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // There are no enums here and hardly a class; asking of every value whether it is one takes a third
      // of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // What the shape of a record takes away is named with a leading underscore.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...HABITS],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...HABITS,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
        { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        { object: 'Temporal', property: 'Now', message: CLOCK },
        { object: 'performance', property: 'now', message: CLOCK },
        { object: 'Math', property: 'random', message: CHANCE },
      ],
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch', 'globalThis', 'Buffer', 'crypto', 'performance'].map(
          (name) => ({ name, message: WORLD }),
        ),
        ...[
          'setTimeout',
          'setInterval',
          'setImmediate',
          'clearTimeout',
          'clearInterval',
          'clearImmediate',
          'queueMicrotask',
        ].map((name) => ({ name, message: CLOCK })),
      ],
    },
  },
  {
    files: ['adapters/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'error' },
  },
  {
    // Catalogues and tables are lists: they are as long as what they list.
    files: ['core/texts/**/*.ts', 'test/**/*.table.ts', 'core/demo/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['vitest.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
